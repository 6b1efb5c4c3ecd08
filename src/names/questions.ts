/** What is asked about a subject, and the anchors of the sections that answer, the best first. */
interface Intent {
  anchors: readonly string[];
  /** "symptoms of X", "X symptoms". */
  nouns?: string;
  /** "is X hereditary", "how is X treated": what stands behind X. */
  behind?: string;
  /** "what causes X", "how do you treat X": what stands before X. */
  before?: string;
}

const you = '(?:i|you|we|they|people|doctors|someone|one)';

/** Plain words, without punctuation and apostrophes, as regular expressions. */
const intents: readonly Intent[] = [
  {
    anchors: ['symptoms', 'what-it-is'],
    nouns: '(?:early |first |warning |common |main )*(?:signs?|symptoms?)(?: (?:and|or) (?:signs?|symptoms?))?',
    before: `how (?:do|can|would) ${you} (?:know|tell) if ${you} (?:have|has|got)|what does it feel like to have`,
    behind: '(?:feels?|looks?) like',
  },
  {
    anchors: ['causes', 'genetics'],
    nouns: '(?:main |common )*(?:causes?|reasons?)',
    before: `what (?:can )?causes?|why (?:do|does|did) ${you} (?:get|gets|have|has)|how (?:do|does|did) ${you} (?:get|catch|develop)`,
    behind: 'caused(?: by)?|happens?',
  },
  {
    anchors: ['risk-factors', 'causes'],
    nouns: 'risk factors?',
    before:
      'who (?:is|are|s) at (?:higher |high )?risk (?:for|of)|who (?:gets?|has|have|can get)|am i at risk (?:for|of)',
  },
  {
    anchors: ['treatment', 'self-care', 'what-happens'],
    nouns:
      '(?:best |new |home )*(?:treatments?|treating|cures?|therap(?:y|ies)|remed(?:y|ies)|medicines?|medications?|management)(?: options?)?',
    before: `(?:what is |whats )?(?:how|best way) (?:(?:do|can|should|could|would) ${you} |to )(?:treat|cure|manage|heal|stop|help|ease|relieve|fix|get rid of|deal with|live with)|what (?:can|should|do) ${you} (?:do|take) (?:for|about|against|with)|what to (?:do|take) (?:for|about|against|with)|what helps(?: with)?`,
    behind:
      '(?:be |get )?(?:treated|cured|healed|managed|reversed)|(?:curable|treatable)|go away|what (?:should|can|do) i do|what to do',
  },
  {
    anchors: ['diagnosis', 'results', 'how-it-is-done'],
    nouns: 'diagnos(?:is|es|ing)|(?:screening )?tests?|screening',
    before: `how (?:(?:do|can) ${you} |to )(?:diagnose|detect|find|test for|check for)`,
    behind: '(?:be |get )?(?:diagnosed|detected|found|tested(?: for)?)',
  },
  {
    anchors: ['inheritance', 'genetics'],
    nouns: 'inheritance(?: pattern)?',
    behind:
      'hereditary|(?:be )?inherited|genetic|(?:runs? )?in families|(?:be )?passed (?:on|down)|run in (?:the )?famil(?:y|ies)',
  },
  {
    anchors: ['genetics', 'causes'],
    nouns: 'genetic changes|gene mutations?|genetics',
    before: 'what genes? (?:is|are) (?:related|linked) to',
  },
  {
    anchors: ['outlook', 'complications'],
    nouns: 'outlook|prognosis|life expectancy|survival(?: rates?)?|long term effects',
    before: `how long (?:do|does|can) ${you} (?:live|survive) with|can ${you} die (?:from|of)`,
    behind: 'fatal|deadly|terminal|life threatening|serious|dangerous|kill(?: you)?',
  },
  {
    anchors: ['epidemiology', 'risk-factors'],
    nouns: 'prevalence|frequency|incidence|epidemiology',
    before:
      'how (?:common|rare|frequent) (?:is|are)|how many (?:people|children|adults) (?:are affected by|have|get|suffer from)',
    behind: 'common|rare',
  },
  {
    anchors: ['prevention', 'risk-factors', 'self-care'],
    nouns: '(?:prevention|prevent|preventing)',
    before: `how (?:(?:do|can|should|could) ${you} |to )(?:prevent|avoid)`,
    behind: '(?:be )?(?:prevented|avoided)|preventable',
  },
  { anchors: ['complications', 'outlook'], nouns: 'complications?|effects' },
  { anchors: ['stages'], nouns: 'stages?' },
  { anchors: ['risks'], nouns: 'side effects?|risks?' },
  {
    anchors: ['when-to-get-help'],
    before:
      'when (?:should i|do i|to) (?:worry about|see a doctor (?:for|about|with)|call a doctor (?:for|about|with)|get help (?:for|with))',
  },
  {
    anchors: ['research'],
    nouns: '(?:latest |new )*research(?: or clinical trials)?|clinical trials',
    before: 'what research(?: or clinical trials)?(?: is| are)? being done (?:for|on|about)',
  },
];

/** Words around a subject that ask for no section. */
const plainBefore = `(?:please )?(?:(?:can you |could you )?(?:tell me|explain|describe)(?: more)?(?: about)?|(?:what|whats|what s|who|how)(?: (?:is|are|was|does|do|s))+(?: (?:a|an|the))?|(?:do you have )?(?:information|info|facts|details|help)(?: (?:about|on|for|with))|(?:definition|meaning) of|define|learn about|all about|about|i think (?:i|my \\w+) (?:have|has|may have|might have)|(?:do|could|might|what if) i have|i (?:have|had|got|am having|keep having|suffer from)|i ve (?:got|had)|ive (?:got|had)|my (?:\\w+) (?:has|had|have)|living with|there is|is there|are there|(?:is|are|can|could|does|do|will|why is|why are|why does|why do|how can|how is|how are|how does))`;
const plainBehind =
  '(?:mean|meaning|definition|disease information|explained|facts|information|help|in (?:adults?|children|kids|babies|infants|toddlers|teens|teenagers|men|women|the elderly|elderly people|older (?:people|adults))|please)';
const filler = '(?:a|an|the|any|some|my|your)';

const nounBefore = intents.map(
  ({ nouns }) =>
    nouns &&
    new RegExp(
      `^(?:(?:what|which|whats|what s)(?: (?:is|are|were))* )?(?:is there |are there )?(?:${filler} )*(?:${nouns}) (?:of|for|in|to|from|with|about|related to) `,
    ),
);
const wordsBefore = intents.map(({ before }) => before && new RegExp(`^(?:${before}) `));
const wordsBehind = intents.map(
  ({ nouns, behind }) => new RegExp(` (?:${[nouns, behind].filter(Boolean).join('|')})$`),
);
const plainBeforePattern = new RegExp(`^${plainBefore} `);
const plainBehindPattern = new RegExp(` ${plainBehind}$`);
const fillerPattern = new RegExp(`^${filler} `);

/** A reading of a query: what it is about, and the sections it asks for, the best first. */
export interface Reading {
  /** Plain words. */
  subject: string;
  anchors: readonly string[];
}

/**
 * The ways to read a query in plain words, from the words as they are to the barest subject. "What are the
 * symptoms of anemia" may be a title, a question about "symptoms of anemia", or about the symptoms of "anemia".
 */
export function readings(plain: string): Reading[] {
  const found: Reading[] = [{ subject: plain, anchors: [] }];
  let subject = plain;
  let anchors: readonly string[] = [];
  for (;;) {
    const next = strip(subject);
    if (!next) return found;
    subject = next.subject;
    if (anchors.length === 0) anchors = next.anchors;
    found.push({ subject, anchors });
  }
}

/** Takes the outermost question words off, or returns nothing when there are none. */
function strip(subject: string): Reading | undefined {
  for (const patterns of [nounBefore, wordsBefore, wordsBehind]) {
    for (const [index, pattern] of patterns.entries()) {
      const rest = pattern ? subject.replace(pattern, '') : subject;
      if (rest !== subject && rest !== '') return { subject: rest, anchors: intents[index]?.anchors ?? [] };
    }
  }
  for (const pattern of [plainBeforePattern, plainBehindPattern, fillerPattern]) {
    const rest = subject.replace(pattern, '');
    if (rest !== subject && rest !== '') return { subject: rest, anchors: [] };
  }
  return undefined;
}

/** Every anchor that a question may ask for. */
export const askedAnchors: readonly string[] = [...new Set(intents.flatMap(({ anchors }) => anchors))];
