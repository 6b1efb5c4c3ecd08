/**
 * Lines to call that are not the emergency number, by country: for people in despair, after poisoning, and for medical
 * advice that cannot wait. Each was read on the day `checked` in two sources that were made apart from each other, one
 * of them by whoever runs the line or by a health authority of the country; it is read there again within twelve months
 * (`stale-number`). Only lines of a whole country are here: a country that is missing has others.
 */
import type { NumberSource } from './emergency-numbers.ts';

/** What a line is for, in the order in which a page lists them. */
export const helplineKinds = {
  crisis: 'In despair, or thinking of suicide',
  poison: 'Poisoning',
  advice: 'Medical advice that cannot wait',
} as const;

/** A line of a country. */
export interface Helpline {
  /** ISO 3166-1 alpha-2. */
  country: string;
  kind: keyof typeof helplineKinds;
  /** What it is called. */
  name: string;
  /** As people write it. */
  number: string;
  /** When it answers, and who may call, where that is not everybody at any time. */
  note?: string;
  sources: readonly NumberSource[];
  /** The day on which the sources were read. */
  checked: string;
}

const checked = '2026-11-28';

/** By country, in the order of the kinds. */
export const helplines: readonly Helpline[] = [
  {
    country: 'AU',
    kind: 'crisis',
    name: 'Lifeline',
    number: '13 11 14',
    sources: [
      {
        title: 'Lifeline Harbour to Hawkesbury, Frequently Asked Questions',
        url: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
      },
      {
        title: 'Suicide Prevention Australia, Member of the month: Lifeline',
        url: 'https://www.suicidepreventionaust.org/october-member-of-the-month-lifeline/',
      },
    ],
    checked,
  },
  {
    country: 'AU',
    kind: 'poison',
    name: 'Poisons Information Centre',
    number: '13 11 26',
    sources: [
      { title: 'Queensland Poisons Information Centre', url: 'https://www.poisonsinfo.health.qld.gov.au' },
      {
        title: 'Better Health Channel, Victorian Poisons Information Centre',
        url: 'https://www.betterhealth.vic.gov.au/health/ServiceProfiles/victorian-poisons-information-centre-service',
      },
    ],
    checked,
  },
  {
    country: 'CA',
    kind: 'crisis',
    name: 'Suicide Crisis Helpline',
    number: '988',
    note: 'call or text, in English and French',
    sources: [
      {
        title: 'Public Health Agency of Canada, 9-8-8: Suicide Crisis Helpline available across Canada',
        url: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
      },
      { title: 'Canadian Mental Health Association, Saskatoon Branch, 9-8-8', url: 'https://cmhasaskatoon.ca/9-8-8/' },
    ],
    checked,
  },
  {
    country: 'DE',
    kind: 'advice',
    name: 'Ärztlicher Bereitschaftsdienst (doctors on call)',
    number: '116117',
    sources: [
      {
        title: 'German Federal Ministry of Health, Services provided through national emergency numbers',
        url: 'https://verwaltung.bund.de/leistungsverzeichnis/en/leistung/LeiKa/102837939',
      },
      {
        title: 'Goethe University Frankfurt, Emergency Services',
        url: 'https://www.goethe-university-frankfurt.de/45728581/Emergency_Services',
      },
    ],
    checked,
  },
  {
    country: 'IE',
    kind: 'poison',
    name: 'Public Poisons Line',
    number: '01 809 2166',
    note: '8 in the morning to 10 at night',
    sources: [
      {
        title: 'National Poisons Information Centre of Ireland, First aid and safety',
        url: 'https://poisons.ie/public/first-aid-safety/',
      },
      {
        title: 'Health Service Executive, Poisoning in children',
        url: 'https://www2.hse.ie/babies-children/first-aid/poisoning-in-children',
      },
    ],
    checked,
  },
  {
    country: 'IN',
    kind: 'crisis',
    name: 'Tele MANAS',
    number: '14416',
    sources: [
      {
        title: 'The Shillong Times, answer of the Minister of State for Health to the Lok Sabha, 7 February 2025',
        url: 'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
      },
      {
        title: 'IANS, answer of the Minister of State for Health to Parliament, 4 April 2025',
        url: 'https://menafn.com/1109390520/Over-Rs-230-Cr-Allocated-For-National-Tele-Mental-Health-Programme-Since-2022-Centre',
      },
    ],
    checked,
  },
  {
    country: 'NZ',
    kind: 'crisis',
    name: 'Need to talk?',
    number: '1737',
    note: 'call or text',
    sources: [
      {
        title: 'New Zealand Ministry of Health, Phone counselling service',
        url: 'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
      },
      { title: 'Pegasus Health, 1737 – Need to talk?', url: 'https://www.pegasus.health.nz/?p=6300' },
    ],
    checked,
  },
  {
    country: 'NZ',
    kind: 'poison',
    name: 'National Poisons Centre',
    number: '0800 764 766',
    sources: [
      {
        title: 'University of Otago, National Poisons Centre',
        url: 'https://otago.custhelp.com/app/answers/detail/a_id/2481/~/national-poisons-centre',
      },
      {
        title: 'KidsHealth NZ, Poisoning: what to do',
        url: 'https://www.kidshealth.org.nz/print/1707?language=zh-hant',
      },
    ],
    checked,
  },
  {
    country: 'GB',
    kind: 'crisis',
    name: 'Samaritans',
    number: '116 123',
    sources: [
      {
        title: 'Samaritans, Contact a Samaritan',
        url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      },
      {
        title: 'Civil Society News, Samaritans helpline now free to call',
        url: 'https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html',
      },
    ],
    checked,
  },
  {
    country: 'GB',
    kind: 'advice',
    name: 'NHS 111',
    number: '111',
    note: 'in England',
    sources: [
      { title: 'North East Ambulance Service NHS Foundation Trust, 111', url: 'https://neas.nhs.uk/your-service/111' },
      { title: 'Healthwatch Norfolk, NHS 111', url: 'https://healthwatchnorfolk.co.uk/?p=40611' },
    ],
    checked,
  },
  {
    country: 'US',
    kind: 'crisis',
    name: '988 Suicide & Crisis Lifeline',
    number: '988',
    note: 'call or text',
    sources: [
      {
        title: 'Wyoming Department of Health, 988 Suicide and Crisis Lifeline',
        url: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
      },
      {
        title: 'Hillsborough County, National crisis help line',
        url: 'https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line',
      },
    ],
    checked,
  },
  {
    country: 'US',
    kind: 'poison',
    name: 'Poison Help',
    number: '1-800-222-1222',
    sources: [
      {
        title: 'Health Resources and Services Administration, The Poison Help Line',
        url: 'https://www.poisonhelp.hrsa.gov/the-poison-help-line/index.html',
      },
      { title: 'WTOC, Poison control hot line', url: 'http://www.wtoc.com/story/642782/poison-control-hot-line/' },
    ],
    checked,
  },
];
