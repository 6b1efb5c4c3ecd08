/**
 * Numbers to call in an emergency, by country. They change: each was read in its sources on the day `checked`, and
 * is read there again within twelve months (`stale-number`).
 *
 * A number is here only where two sources that were made apart from each other say the same: the list by which Android
 * phones know emergency calls (which service it reaches) and the metadata of libphonenumber (that it is an emergency
 * number of the country). A country is here only with a number for an ambulance. Left out, though both have a number:
 * where one of them notes that it works in a part of the country, where it is doubtful that it still brings an
 * ambulance, and what has more than four digits, which is a number of one town.
 */

/** Where numbers were read. */
export interface NumberSource {
  title: string;
  url: string;
}

export const numberSources = {
  android: {
    title: 'Android Open Source Project, emergency call codes (packages/services/Telephony, ecc/input/eccdata.txt)',
    url: 'https://github.com/LineageOS/android_packages_services_Telephony/blob/06dddd81155d6652d3d42495b9f8088dbe8b9ae2/ecc/input/eccdata.txt',
  },
  libphonenumber: {
    title: 'Google libphonenumber, ShortNumberMetadata.xml',
    url: 'https://github.com/google/libphonenumber/blob/0118ba921674e174c93dcc7d9fca4c16ff72ab88/resources/ShortNumberMetadata.xml',
  },
  nwas: {
    title: 'North West Ambulance Service NHS Trust, What happens when you call 999',
    url: 'https://www.nwas.nhs.uk/services/urgent-and-emergency-care-999/what-happens/',
  },
} as const satisfies Record<string, NumberSource>;

/** What is said of 112 in general, and where it was read on 2026-11-25. */
export const sourcesOf112 = [
  {
    title: 'European Commission, 112, the single European emergency number: Frequently Asked Questions (MEMO/05/363)',
    url: 'https://europa.eu/rapid/press-release_MEMO-05-363_en.htm?locale=en',
  },
  { title: '112.hu, 112 in the EU', url: 'https://www.112.hu/en/112_in_the_EU' },
] as const satisfies readonly NumberSource[];

/** The numbers of a country. A number that serves for several things stands several times. */
export interface CountryNumbers {
  /** ISO 3166-1 alpha-2; `XK` is a code that ISO leaves to its users, used for Kosovo. */
  code: string;
  name: string;
  ambulance: string;
  /** Missing where the sources do not agree. */
  police?: string;
  fire?: string;
  sources: readonly (keyof typeof numberSources)[];
  /** The day on which the sources were read. */
  checked: string;
}

const checked = '2026-11-25';
/** For police, ambulance and fire alike. */
const one = (code: string, name: string, number: string): CountryNumbers => several(code, name, number, number, number);
/** In the order ambulance, police, fire; empty for what is not known. */
const several = (code: string, name: string, ambulance: string, police: string, fire: string): CountryNumbers => ({
  code,
  name,
  ambulance,
  ...(police && { police }),
  ...(fire && { fire }),
  sources: ['android', 'libphonenumber'],
  checked,
});

/** The countries and territories whose numbers are known, by name. */
export const emergencyNumbers: readonly CountryNumbers[] = [
  several('AL', 'Albania', '127', '129', '128'),
  one('AS', 'American Samoa', '911'),
  several('AD', 'Andorra', '116', '110', '118'),
  several('AO', 'Angola', '112', '113', '115'),
  one('AI', 'Anguilla', '911'),
  one('AG', 'Antigua and Barbuda', '911'),
  one('AW', 'Aruba', '911'),
  one('AU', 'Australia', '000'),
  one('AT', 'Austria', '112'),
  one('AZ', 'Azerbaijan', '112'),
  one('BS', 'Bahamas', '919'),
  one('BH', 'Bahrain', '999'),
  one('BD', 'Bangladesh', '999'),
  several('BB', 'Barbados', '511', '211', '311'),
  several('BY', 'Belarus', '103', '102', '101'),
  one('BE', 'Belgium', '112'),
  one('BZ', 'Belize', '911'),
  one('BM', 'Bermuda', '911'),
  several('BT', 'Bhutan', '112', '113', '110'),
  several('BO', 'Bolivia', '118', '110', '119'),
  several('BA', 'Bosnia and Herzegovina', '124', '122', '123'),
  several('BW', 'Botswana', '997', '999', '998'),
  several('BR', 'Brazil', '192', '190', '193'),
  one('VG', 'British Virgin Islands', '911'),
  several('BN', 'Brunei', '991', '993', '995'),
  one('BG', 'Bulgaria', '112'),
  several('BF', 'Burkina Faso', '18', '17', '18'),
  one('BI', 'Burundi', '112'),
  several('KH', 'Cambodia', '119', '117', '118'),
  one('CA', 'Canada', '911'),
  several('CV', 'Cape Verde', '130', '132', '131'),
  one('KY', 'Cayman Islands', '911'),
  several('CL', 'Chile', '131', '133', '132'),
  several('CN', 'China', '120', '110', '119'),
  one('CO', 'Colombia', '123'),
  one('CR', 'Costa Rica', '911'),
  one('HR', 'Croatia', '112'),
  several('CU', 'Cuba', '104', '106', '105'),
  one('CY', 'Cyprus', '112'),
  one('CZ', 'Czechia', '112'),
  one('DK', 'Denmark', '112'),
  several('DJ', 'Djibouti', '18', '17', '18'),
  one('DM', 'Dominica', '911'),
  one('DO', 'Dominican Republic', '911'),
  one('EC', 'Ecuador', '911'),
  several('EG', 'Egypt', '123', '122', '180'),
  several('SV', 'El Salvador', '911', '911', '913'),
  one('EE', 'Estonia', '112'),
  one('FK', 'Falkland Islands', '999'),
  one('FO', 'Faroe Islands', '112'),
  several('FJ', 'Fiji', '911', '917', '911'),
  one('FI', 'Finland', '112'),
  one('FR', 'France', '112'),
  several('GF', 'French Guiana', '15', '17', '18'),
  several('PF', 'French Polynesia', '15', '17', '18'),
  several('GM', 'Gambia', '116', '', '118'),
  one('GE', 'Georgia', '112'),
  one('DE', 'Germany', '112'),
  several('GH', 'Ghana', '193', '191', '192'),
  several('GI', 'Gibraltar', '190', '199', '190'),
  one('GR', 'Greece', '112'),
  one('GL', 'Greenland', '112'),
  one('GD', 'Grenada', '911'),
  several('GP', 'Guadeloupe', '15', '17', '18'),
  one('GU', 'Guam', '911'),
  several('GT', 'Guatemala', '123', '120', '123'),
  several('GW', 'Guinea-Bissau', '113', '117', '118'),
  several('GY', 'Guyana', '913', '911', '912'),
  one('HK', 'Hong Kong SAR China', '999'),
  one('HU', 'Hungary', '112'),
  one('IS', 'Iceland', '112'),
  one('IN', 'India', '112'),
  several('ID', 'Indonesia', '118', '110', '113'),
  several('IR', 'Iran', '115', '110', '125'),
  one('IE', 'Ireland', '112'),
  several('IL', 'Israel', '101', '100', '102'),
  one('IT', 'Italy', '112'),
  several('JP', 'Japan', '119', '110', '119'),
  one('JO', 'Jordan', '911'),
  several('KZ', 'Kazakhstan', '103', '102', '101'),
  one('KE', 'Kenya', '999'),
  several('KI', 'Kiribati', '194', '192', '193'),
  several('XK', 'Kosovo', '194', '192', '193'),
  one('KW', 'Kuwait', '112'),
  several('KG', 'Kyrgyzstan', '103', '102', '101'),
  one('LV', 'Latvia', '112'),
  one('LR', 'Liberia', '911'),
  one('LI', 'Liechtenstein', '112'),
  one('LT', 'Lithuania', '112'),
  one('LU', 'Luxembourg', '112'),
  one('MO', 'Macao SAR China', '999'),
  several('MW', 'Malawi', '998', '997', '999'),
  one('MY', 'Malaysia', '999'),
  several('MV', 'Maldives', '102', '119', '118'),
  several('ML', 'Mali', '15', '17', '18'),
  one('MT', 'Malta', '112'),
  one('MH', 'Marshall Islands', '911'),
  several('MU', 'Mauritius', '114', '999', '115'),
  one('MX', 'Mexico', '911'),
  one('FM', 'Micronesia', '911'),
  one('MC', 'Monaco', '112'),
  several('MN', 'Mongolia', '103', '102', '101'),
  several('ME', 'Montenegro', '124', '122', '123'),
  several('MZ', 'Mozambique', '117', '119', '198'),
  several('NR', 'Nauru', '111', '110', '112'),
  several('NP', 'Nepal', '102', '100', '101'),
  one('NL', 'Netherlands', '112'),
  several('NC', 'New Caledonia', '15', '17', '18'),
  one('NZ', 'New Zealand', '111'),
  several('NI', 'Nicaragua', '128', '118', '115'),
  several('NE', 'Niger', '15', '17', '18'),
  one('NU', 'Niue', '999'),
  several('MK', 'North Macedonia', '194', '192', '193'),
  one('MP', 'Northern Mariana Islands', '911'),
  one('NO', 'Norway', '112'),
  one('OM', 'Oman', '9999'),
  several('PK', 'Pakistan', '115', '15', '16'),
  one('PW', 'Palau', '911'),
  several('PS', 'Palestinian Territories', '101', '100', '102'),
  several('PA', 'Panama', '911', '', '911'),
  several('PG', 'Papua New Guinea', '111', '', '110'),
  one('PY', 'Paraguay', '911'),
  one('PH', 'Philippines', '911'),
  one('PL', 'Poland', '112'),
  one('PT', 'Portugal', '112'),
  one('PR', 'Puerto Rico', '911'),
  one('QA', 'Qatar', '999'),
  several('RE', 'Réunion', '15', '17', '18'),
  one('RO', 'Romania', '112'),
  one('RU', 'Russia', '112'),
  several('SH', 'Saint Helena', '911', '999', '999'),
  several('KN', 'Saint Kitts and Nevis', '911', '911', '333'),
  several('LC', 'Saint Lucia', '911', '', '911'),
  several('PM', 'Saint Pierre and Miquelon', '15', '17', '18'),
  one('VC', 'Saint Vincent and Grenadines', '911'),
  several('SM', 'San Marino', '118', '113', '115'),
  several('SA', 'Saudi Arabia', '997', '999', ''),
  one('SC', 'Seychelles', '999'),
  several('SL', 'Sierra Leone', '999', '019', '999'),
  several('SG', 'Singapore', '995', '999', '995'),
  one('SK', 'Slovakia', '112'),
  one('SI', 'Slovenia', '112'),
  one('ZA', 'South Africa', '112'),
  several('KR', 'South Korea', '119', '112', '119'),
  one('ES', 'Spain', '112'),
  one('SR', 'Suriname', '115'),
  one('SE', 'Sweden', '112'),
  several('CH', 'Switzerland', '144', '117', '118'),
  several('SY', 'Syria', '110', '112', '113'),
  several('TW', 'Taiwan', '119', '110', '119'),
  several('TJ', 'Tajikistan', '103', '102', '101'),
  one('TZ', 'Tanzania', '112'),
  several('TH', 'Thailand', '1669', '191', '199'),
  several('TO', 'Tonga', '933', '922', '999'),
  several('TN', 'Tunisia', '190', '197', '198'),
  several('TR', 'Türkiye', '112', '155', '110'),
  one('TC', 'Turks and Caicos Islands', '911'),
  one('TV', 'Tuvalu', '911'),
  one('VI', 'U.S. Virgin Islands', '911'),
  one('UG', 'Uganda', '999'),
  several('AE', 'United Arab Emirates', '998', '999', '997'),
  { ...one('GB', 'United Kingdom', '999'), sources: ['libphonenumber', 'nwas'] },
  one('US', 'United States', '911'),
  one('UY', 'Uruguay', '911'),
  several('VU', 'Vanuatu', '112', '', ''),
  several('VA', 'Vatican City', '118', '113', '115'),
  one('VE', 'Venezuela', '911'),
  several('VN', 'Vietnam', '115', '113', '114'),
  several('WF', 'Wallis and Futuna', '15', '17', '18'),
  several('ZW', 'Zimbabwe', '999', '995', '993'),
];

/** Months after which a number has to be read again in its sources. */
const monthsKept = 12;

/** The entries that were read more than twelve months before a day. */
export function stale<Entry extends { checked: string }>(day: string, entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => {
    const until = new Date(`${entry.checked}T00:00:00Z`);
    until.setUTCMonth(until.getUTCMonth() + monthsKept);
    return until.toISOString().slice(0, 10) < day;
  });
}
