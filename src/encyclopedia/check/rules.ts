import type { Rule } from './rule.ts';
import { abbreviationUnexplained } from './rules/abbreviation-unexplained.ts';
import { aliasIsTitle } from './rules/alias-is-title.ts';
import { ambiguousLink } from './rules/ambiguous-link.ts';
import { badAlias } from './rules/bad-alias.ts';
import { badAnchor } from './rules/bad-anchor.ts';
import { badBaseline } from './rules/bad-baseline.ts';
import { badCitation } from './rules/bad-citation.ts';
import { badImage } from './rules/bad-image.ts';
import { badReference } from './rules/bad-reference.ts';
import { badYaml } from './rules/bad-yaml.ts';
import { brokenAnchor } from './rules/broken-anchor.ts';
import { brokenGlossaryLink } from './rules/broken-glossary-link.ts';
import { brokenLink } from './rules/broken-link.ts';
import { careOrder } from './rules/care-order.ts';
import { changedSinceReview } from './rules/changed-since-review.ts';
import { citationsFewer } from './rules/citations-fewer.ts';
import { codeMismatch } from './rules/code-mismatch.ts';
import { confusableNames } from './rules/confusable-names.ts';
import { contradictingRelations } from './rules/contradicting-relations.ts';
import { doseOutsideBlock } from './rules/dose-outside-block.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { duplicateDefinition } from './rules/duplicate-definition.ts';
import { duplicateTerm } from './rules/duplicate-term.ts';
import { duplicateTitle } from './rules/duplicate-title.ts';
import { emptyArticle } from './rules/empty-article.ts';
import { emptyFile } from './rules/empty-file.ts';
import { emptyLead } from './rules/empty-lead.ts';
import { errorProneAbbreviation } from './rules/error-prone-abbreviation.ts';
import { fileName } from './rules/file-name.ts';
import { forbiddenCharacter } from './rules/forbidden-character.ts';
import { frontMatterFence } from './rules/front-matter-fence.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { headingOrder } from './rules/heading-order.ts';
import { hiddenCare } from './rules/hidden-care.ts';
import { incompleteDose } from './rules/incomplete-dose.ts';
import { inexactCode } from './rules/inexact-code.ts';
import { inlineImage } from './rules/inline-image.ts';
import { invalidUtf8 } from './rules/invalid-utf8.ts';
import { leadLength } from './rules/lead-length.ts';
import { linkMarkup } from './rules/link-markup.ts';
import { literalEmergencyNumber } from './rules/literal-emergency-number.ts';
import { longSentence } from './rules/long-sentence.ts';
import { lookalikeLetter } from './rules/lookalike-letter.ts';
import { lostStar } from './rules/lost-star.ts';
import { misplacedArticle } from './rules/misplaced-article.ts';
import { missingAlt } from './rules/missing-alt.ts';
import { missingCare } from './rules/missing-care.ts';
import { missingCredit } from './rules/missing-credit.ts';
import { missingField } from './rules/missing-field.ts';
import { missingImage } from './rules/missing-image.ts';
import { missingSection } from './rules/missing-section.ts';
import { missingUnit } from './rules/missing-unit.ts';
import { nakedDecimal } from './rules/naked-decimal.ts';
import { needlessWaiver } from './rules/needless-waiver.ts';
import { nestedLink } from './rules/nested-link.ts';
import { noFrontMatter } from './rules/no-front-matter.ts';
import { notRendered } from './rules/not-rendered.ts';
import { oneSkinTone } from './rules/one-skin-tone.ts';
import { orphanArticle } from './rules/orphan-article.ts';
import { percentWithoutWhole } from './rules/percent-without-whole.ts';
import { personText } from './rules/person-text.ts';
import { rawHtml } from './rules/raw-html.ts';
import { readabilityWorse } from './rules/readability-worse.ts';
import { registerParity } from './rules/register-parity.ts';
import { relationKind } from './rules/relation-kind.ts';
import { respectfulWording } from './rules/respectful-wording.ts';
import { reviewDate } from './rules/review-date.ts';
import { reviewOverdue } from './rules/review-overdue.ts';
import { sectionOrder } from './rules/section-order.ts';
import { shallowHistory } from './rules/shallow-history.ts';
import { staleNumber } from './rules/stale-number.ts';
import { symlink } from './rules/symlink.ts';
import { todoLeft } from './rules/todo-left.ts';
import { tooDeep } from './rules/too-deep.ts';
import { tooLarge } from './rules/too-large.ts';
import { tooMany } from './rules/too-many.ts';
import { trailingZero } from './rules/trailing-zero.ts';
import { unclosedBlock } from './rules/unclosed-block.ts';
import { unclosedLink } from './rules/unclosed-link.ts';
import { undefinedReference } from './rules/undefined-reference.ts';
import { unevenTable } from './rules/uneven-table.ts';
import { unexpectedFile } from './rules/unexpected-file.ts';
import { unknownBlock } from './rules/unknown-block.ts';
import { unknownCitation } from './rules/unknown-citation.ts';
import { unknownCode } from './rules/unknown-code.ts';
import { unknownHeading } from './rules/unknown-heading.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownLicence } from './rules/unknown-licence.ts';
import { unknownPlaceholder } from './rules/unknown-placeholder.ts';
import { unknownReviewer } from './rules/unknown-reviewer.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { unsafeLink } from './rules/unsafe-link.ts';
import { unusedFootnote } from './rules/unused-footnote.ts';
import { unusedImage } from './rules/unused-image.ts';
import { unusedReference } from './rules/unused-reference.ts';
import { unusedTerm } from './rules/unused-term.ts';
import { updatedDate } from './rules/updated-date.ts';
import { vagueLinkText } from './rules/vague-link-text.ts';
import { withdrawnReason } from './rules/withdrawn-reason.ts';
import { wrongValue } from './rules/wrong-value.ts';

/** All rules, in alphabetical order: a new one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  abbreviationUnexplained,
  aliasIsTitle,
  ambiguousLink,
  badAlias,
  badAnchor,
  badBaseline,
  badCitation,
  badImage,
  badReference,
  badYaml,
  brokenAnchor,
  brokenGlossaryLink,
  brokenLink,
  careOrder,
  changedSinceReview,
  citationsFewer,
  codeMismatch,
  confusableNames,
  contradictingRelations,
  doseOutsideBlock,
  duplicateAddress,
  duplicateDefinition,
  duplicateTerm,
  duplicateTitle,
  emptyArticle,
  emptyFile,
  emptyLead,
  errorProneAbbreviation,
  fileName,
  forbiddenCharacter,
  frontMatterFence,
  hardToRead,
  headingOrder,
  hiddenCare,
  incompleteDose,
  inexactCode,
  inlineImage,
  invalidUtf8,
  leadLength,
  linkMarkup,
  literalEmergencyNumber,
  longSentence,
  lookalikeLetter,
  lostStar,
  misplacedArticle,
  missingAlt,
  missingCare,
  missingCredit,
  missingField,
  missingImage,
  missingSection,
  missingUnit,
  nakedDecimal,
  needlessWaiver,
  nestedLink,
  noFrontMatter,
  notRendered,
  oneSkinTone,
  orphanArticle,
  percentWithoutWhole,
  personText,
  rawHtml,
  readabilityWorse,
  registerParity,
  relationKind,
  respectfulWording,
  reviewDate,
  reviewOverdue,
  sectionOrder,
  shallowHistory,
  staleNumber,
  symlink,
  todoLeft,
  tooDeep,
  tooLarge,
  tooMany,
  trailingZero,
  unclosedBlock,
  unclosedLink,
  undefinedReference,
  unevenTable,
  unexpectedFile,
  unknownBlock,
  unknownCitation,
  unknownCode,
  unknownHeading,
  unknownKey,
  unknownLicence,
  unknownPlaceholder,
  unknownReviewer,
  unreadableFile,
  unsafeLink,
  unusedFootnote,
  unusedImage,
  unusedReference,
  unusedTerm,
  updatedDate,
  vagueLinkText,
  withdrawnReason,
  wrongValue,
];
