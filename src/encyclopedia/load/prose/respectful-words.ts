/** Words about people that hurt or blame them, and what to write. */
export interface RespectfulWords {
  /** The words, as the source of a pattern: whole words, letter case aside. */
  words: string;
  /** What to write, as it is told to the editor. */
  write: string;
  /** What is wrong with the words, read on from them: `"the elderly" makes …`. */
  why: string;
  /** The guide that says so, a key of `guides`. */
  guide: keyof typeof guides;
}

/** The public guides from which the table was made; nothing is in it that none of them says. */
export const guides = {
  NHS: 'NHS digital service manual, inclusive content: "Disabilities and conditions", "Age"',
  CDC: 'U.S. Centers for Disease Control and Prevention, "Preferred Terms for Select Population Groups & Communities"',
  NIDA: 'U.S. National Institute on Drug Abuse, "Words Matter: Terms to Use and Avoid When Talking About Addiction"',
  AAP: 'American Academy of Pediatrics, "Recommended Terminology for Substance Use Disorders", Pediatrics 2022;149(6)',
  APA: 'American Psychological Association, "Bias-Free Language: Disability"',
  NCDJ: 'National Center on Disability and Journalism, "Disability Language Style Guide"',
  UNAIDS: 'UNAIDS Terminology Guidelines, 2015',
  ADA: 'American Diabetes Association, "The Use of Language in Diabetes Care and Education", Diabetes Care 2017;40:1790',
  BMJ: 'Cox and Fritz, "Presenting complaint: use of language that disempowers patients", BMJ 2022;377:e066720',
  suicide: 'Rhode Island suicide prevention, "How to Use the Right Words"',
  sickleCell: 'Sickle Cell Warriors, "Sickler"',
} as const;

const drug =
  '(?:drugs?|alcohol|substances?|opioids?|opiates?|narcotics?|cocaine|heroin|marijuana|inhalants?|medications?|medicines?|prescription drugs?|steroids?|methamphetamine)';
const person =
  '(?:people|persons?|patients?|individuals?|children|child|adults?|men|man|women|woman|boys?|girls?|infants?|bab(?:y|ies)|adolescents?|teenagers?)';
/** Behind a noun for people, and not before the noun that it describes: "an epileptic who", not "an epileptic seizure". */
const asNoun = String.raw`(?=[.,;:!?)”"]|$| (?:who|whose|is|are|was|were|has|have|had|can|may|should|and|or|in|with|on|to|at)\b)`;

export const respectfulWords: readonly RespectfulWords[] = [
  {
    words: 'suffer(?:s|ed|ing)? from',
    write: '"has" or "lives with"',
    why: 'decides for people how they feel',
    guide: 'NHS',
  },
  { words: 'sufferers?', write: '"people with …"', why: 'decides for people how they feel', guide: 'NHS' },
  {
    words:
      'victims? of (?:an? |the |this )?(?:[a-z]+ )?(?:disease|disorder|syndrome|condition|illness|stroke|cancer|heart attack|diabetes|dementia|Alzheimer|polio|HIV|AIDS|infection|epilepsy)',
    write: '"people with …" or "someone who had …"',
    why: 'makes people helpless',
    guide: 'NHS',
  },
  {
    words: '(?:stroke|cancer|heart attack|AIDS|polio|cholera|plague|malaria) victims?',
    write: '"people who had …" or "people with …"',
    why: 'makes people helpless',
    guide: 'UNAIDS',
  },
  { words: 'afflicted (?:by|with)', write: '"has" or "with"', why: 'decides for people how they feel', guide: 'NHS' },
  {
    words: '(?:confined|bound|restricted) to (?:a|the|their|his|her) wheelchairs?|wheelchair[- ]bound',
    write: '"uses a wheelchair"',
    why: 'is wrong: a wheelchair lets people move',
    guide: 'NHS',
  },
  {
    words: '(?:physically |mentally |visually )?handicapped|(?:physical |mental )?handicaps?',
    write: '"with a disability"',
    why: 'labels people by what they cannot do',
    guide: 'NHS',
  },
  {
    words: `diabetics|(?:an?|the) diabetic${asNoun}|diabetic ${person}`,
    write: '"people with diabetes"',
    why: 'makes people their disease',
    guide: 'NHS',
  },
  {
    words: '(?:the )?mentally ill',
    write: '"with a mental health condition"',
    why: 'makes people their illness',
    guide: 'NHS',
  },
  { words: `diseased ${person}`, write: '"people with the disease"', why: 'makes people their disease', guide: 'NHS' },
  {
    words: '(?:the )?elderly',
    write: '"older people", or the age',
    why: 'lumps very different people together',
    guide: 'NHS',
  },
  {
    words: 'senior citizens?|seniors',
    write: '"older people", or the age',
    why: 'lumps very different people together',
    guide: 'NHS',
  },
  {
    words: '(?:old[- ]age )?pensioners?|OAPs',
    write: '"older people", or the age',
    why: 'lumps very different people together',
    guide: 'NHS',
  },
  { words: 'middle[- ]aged', write: 'the age', why: 'says a different age to everybody', guide: 'NHS' },
  {
    words: `the disabled${asNoun}`,
    write: '"people with disabilities"',
    why: 'makes people their disability',
    guide: 'CDC',
  },
  { words: 'differently[- ]abled', write: '"with a disability"', why: 'talks around what is meant', guide: 'CDC' },
  {
    words: 'hearing[- ]impaired',
    write: '"deaf or hard of hearing"',
    why: 'names people by what is missing',
    guide: 'CDC',
  },
  {
    words: 'drug[- ]abusers?|(?:substance|alcohol) abusers?',
    write: '"people who use drugs"',
    why: 'blames people for an illness',
    guide: 'CDC',
  },
  {
    words: `alcoholics(?! Anonymous)|an alcoholic${asNoun}`,
    write: '"people with alcohol use disorder"',
    why: 'makes people their illness',
    guide: 'CDC',
  },
  { words: '(?<!non-)smokers?', write: '"people who smoke"', why: 'makes people their habit', guide: 'CDC' },
  {
    words: 'inmates?|prisoners?|convicts?',
    write: '"people in prison"',
    why: 'makes people their sentence',
    guide: 'CDC',
  },
  {
    words: 'the homeless|homeless people',
    write: '"people without a home"',
    why: 'makes people their situation',
    guide: 'CDC',
  },
  {
    words: `the poor${asNoun}|poor people`,
    write: '"people with low incomes"',
    why: 'makes people their income',
    guide: 'CDC',
  },
  {
    words: 'illegal (?:aliens?|immigrants?)',
    write: '"people who immigrated without papers"',
    why: 'calls people illegal',
    guide: 'CDC',
  },
  {
    words: '(?:high|at)[- ]risk groups?|vulnerable (?:groups?|populations?)',
    write: 'which people, and what raises their risk',
    why: 'is vague and lays the risk on people',
    guide: 'CDC',
  },
  { words: 'crazy|insane|lunatics?', write: '"with a mental health condition"', why: 'mocks illness', guide: 'CDC' },
  {
    words: 'transgendered|transgenders',
    write: '"transgender people"',
    why: 'treats what people are as something done to them',
    guide: 'CDC',
  },
  {
    words: 'homosexuals?',
    write: '"gay", "lesbian", or "men who have sex with men"',
    why: 'has been used as a diagnosis',
    guide: 'CDC',
  },
  {
    words: '(?:drug |heroin |cocaine |opioid )?addicts?',
    write: '"people with an addiction"',
    why: 'makes people their illness',
    guide: 'NIDA',
  },
  {
    words: `${drug}[- ]abuse|abus(?:e|es|ed|ing) (?:of )?${drug}`,
    write: '"use", or "misuse" of a prescribed medicine',
    why: 'blames people for an illness',
    guide: 'NIDA',
  },
  {
    words: 'addicted (?:bab(?:y|ies)|infants?|newborns?)|bab(?:y|ies) born addicted',
    write: '"babies exposed to drugs in the womb"',
    why: 'is wrong: babies can have withdrawal, not addiction',
    guide: 'NIDA',
  },
  {
    words:
      '(?:clean|dirty) (?:drug (?:test|screen)|tox(?:icology)? screen)s?|dirty urines?|(?:test|tests|tested|testing) (?:clean|dirty)',
    write: '"negative" or "positive"',
    why: 'calls people with a result dirty',
    guide: 'NIDA',
  },
  { words: 'drug habits?', write: '"drug use"', why: 'makes an illness a question of will', guide: 'AAP' },
  {
    words: `epileptics|an epileptic${asNoun}`,
    write: '"people with epilepsy"',
    why: 'makes people their disease',
    guide: 'APA',
  },
  {
    words: `(?:para|quadri|tetra)plegics|a (?:para|quadri|tetra)plegic${asNoun}`,
    write: '"people with paraplegia"',
    why: 'makes people their condition',
    guide: 'APA',
  },
  {
    words: `normal (?:people|persons?|individuals?|children|child|adults?|men|women|infants?|bab(?:y|ies)|population)`,
    write: '"people without the condition" or "most people"',
    why: 'makes the others abnormal',
    guide: 'APA',
  },
  { words: 'cripples?|crippled', write: '"with a disability"', why: 'is a slur', guide: 'APA' },
  {
    words: `schizophrenics|a schizophrenic${asNoun}`,
    write: '"people with schizophrenia"',
    why: 'makes people their disease',
    guide: 'NCDJ',
  },
  {
    words: 'mental(?:ly)? retard(?:ation|ed)|retarded (?:people|persons?|children)',
    write: '"intellectual disability"',
    why: 'is a slur',
    guide: 'NCDJ',
  },
  { words: 'deaf[- ]mutes?|deaf and dumb', write: '"deaf"', why: 'is a slur', guide: 'NCDJ' },
  { words: 'mongoloids?|mongolism', write: '"Down syndrome"', why: 'is a slur', guide: 'NCDJ' },
  { words: 'midgets?|dwarfs|dwarves', write: '"people with dwarfism"', why: 'is hurtful', guide: 'NCDJ' },
  { words: 'hare ?lips?|harelipped', write: '"cleft lip"', why: 'compares people to animals', guide: 'NCDJ' },
  { words: `spastics|a spastic${asNoun}`, write: '"people with cerebral palsy"', why: 'is a slur', guide: 'NCDJ' },
  {
    words: 'able[- ]bodied',
    write: '"without disabilities"',
    why: 'says that other bodies are not able',
    guide: 'NCDJ',
  },
  {
    words: `(?:senile|demented) ${person}`,
    write: '"people with dementia"',
    why: 'makes people their disease',
    guide: 'NCDJ',
  },
  { words: 'junkies?', write: '"people who use drugs"', why: 'is a slur', guide: 'NCDJ' },
  { words: 'stutterers?', write: '"people who stutter"', why: 'makes people their condition', guide: 'NCDJ' },
  {
    words: `dyslexics|a dyslexic${asNoun}`,
    write: '"people with dyslexia"',
    why: 'makes people their condition',
    guide: 'NCDJ',
  },
  {
    words: 'AIDS[- ]infected|AIDS virus(?:es)?|AIDS carriers?',
    write: '"HIV", or "people living with HIV"',
    why: 'is wrong: HIV is the virus, and nobody carries AIDS',
    guide: 'UNAIDS',
  },
  {
    words: `HIV[- ]infected ${person}`,
    write: '"people living with HIV"',
    why: 'makes people a source of infection',
    guide: 'UNAIDS',
  },
  { words: 'prostitutes?', write: '"sex workers"', why: 'judges people', guide: 'UNAIDS' },
  {
    words: 'non-?complian(?:t|ce) (?=with )|non-?compliant (?:patients?|people)|non-?complian(?:t|ce) patients?',
    write: '"did not take …", and why',
    why: 'blames people',
    guide: 'ADA',
  },
  {
    words: `${person} (?:who )?(?:have |has |had )?failed (?:[a-z]+ ){0,2}(?:treatments?|therap(?:y|ies)|chemotherapy|medicines?|medications?|drugs?)`,
    write: '"the treatment did not work for …"',
    why: 'blames people for a treatment that did not work',
    guide: 'BMJ',
  },
  {
    words:
      'poorly controlled (?:type [12] )?(?:diabetes|diabetics?|asthma|epilepsy|seizures|hypertension|pain|hiv|(?:high )?blood (?:sugar|glucose|pressure)|patients?|people)',
    write: 'what is too high, or happens too often',
    why: 'sounds like a mark at school',
    guide: 'BMJ',
  },
  {
    words: 'patients? (?:deny|denies|denied)',
    write: '"has no …" or "says there is no …"',
    why: 'sounds as if people lied',
    guide: 'BMJ',
  },
  {
    words: 'complain(?:s|ed|ing)? of|chief complaints?|presenting complaints?',
    write: '"has" or "tells of"',
    why: 'makes a symptom a grievance',
    guide: 'BMJ',
  },
  {
    words: 'refus(?:e|es|ed|ing) (?:treatment|surgery|therapy|medication|medicine|vaccination|blood|care)',
    write: '"decline"',
    why: 'makes a choice disobedience',
    guide: 'BMJ',
  },
  { words: 'commit(?:s|ted|ting)? suicide', write: '"die by suicide"', why: 'makes it a crime', guide: 'suicide' },
  {
    words: '(?:successful|unsuccessful|failed) suicide(?: attempts?)?',
    write: '"died by suicide" or "attempted suicide"',
    why: 'makes death a success',
    guide: 'suicide',
  },
  { words: 'sicklers?', write: '"people with sickle cell disease"', why: 'is heard as a slur', guide: 'sickleCell' },
];

/** Parts of words, in lower case, one of which stands in whatever a row finds: asked for first, for speed. */
export const telling =
  /suffer|victim|afflicted|wheelchair|handicap|diabetic|mentally|mental retard|diseased|elderly|senior|pensioner|oaps|middle|disabled|abled|impaired|abus|alcoholic|smoker|inmate|prisoner|convict|homeless|the poor|poor people|poorly|illegal|risk group|vulnerable|crazy|insane|lunatic|transgender|homosexual|addict|clean|dirty|habit|epileptic|plegic|normal |cripple|schizophrenic|retard|mute|dumb|mongol|midget|dwarfs|dwarves|lip|spastic|bodied|senile|demented|junk|stutterer|dyslexic|aids|hiv|prostitute|complian|failed|denie|deny|complain|refus|suicide|sickler/;
