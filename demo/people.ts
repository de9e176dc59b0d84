import { numberOf, oneOf } from './random.ts';

const firstNames = [
  'Amina',
  'Karim',
  'Lina',
  'Yacine',
  'Sofia',
  'Omar',
  'Nadia',
  'Rayan',
  'Inès',
  'Samir',
  'Leïla',
  'Mehdi',
  'Salma',
  'Adam',
  'Chloé',
  'Hugo',
  'Emma',
  'Lucas',
  'Zoé',
  'Jules',
  'Maya',
  'Noah',
  'Clara',
  'Elias',
  'Grace',
  'Oliver',
  'Freya',
  'Arthur',
] as const;

const lastNames = [
  'Benali',
  'Haddad',
  'Mansouri',
  'Cherif',
  'Saïdi',
  'Belkacem',
  'Ferhat',
  'Ziani',
  'Trabelsi',
  'Gharbi',
  'Martin',
  'Bernard',
  'Dubois',
  'Moreau',
  'Lefèvre',
  'Garnier',
  'Fontaine',
  'Whitaker',
  'Ashworth',
  'Pemberton',
  'Rahman',
  'Keller',
  'Favre',
] as const;

const bloodTypes = ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'] as const;

/** All demo customers have this password; the mobiles are from the range that France reserves for fiction. */
export const demoPassword = 'a quiet evening by the harbour';

/** The usher of the demo: assigned to every event. */
export const demoUsher = {
  username: 'gate-one',
  password: 'lantern-harbour-42',
  name: 'Farah Belkacem',
};

export const demoAdmin = {
  email: 'admin@gatehouse.example',
  password: 'keeper of the long lists',
  name: 'Ines Keller',
};

/** Whoever asks for money to be paid out does not decide on it: it takes a second administrator. */
export const demoBookkeeper = {
  email: 'books@gatehouse.example',
  password: demoAdmin.password,
  name: 'Yacine Moreau',
};

export const customerCount = 200;

const nameOf = (who: string) =>
  `${oneOf(`${who} first`, firstNames)} ${oneOf(`${who} last`, lastNames)}`;

const mobileOf = (index: number) => `+3363998${String(index).padStart(4, '0')}`;

/** Whom an organizer's sign-in belongs to. */
export const organizerMobile = (index: number): string => mobileOf(4000 + index);

/** What a customer entered about themselves: most left something out. */
export function customerOf(index: number) {
  const who = `customer ${index}`;
  const name = nameOf(who);
  const [first = '', last = ''] = name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .split(' ');
  const emergencyContact = { name: nameOf(`${who} contact`), mobile: mobileOf(5000 + index) };
  return {
    name,
    mobile: mobileOf(index),
    email: `${first}.${last}${index}@mail.example`,
    bloodType: numberOf(`${who} blood known`, 3) === 0 ? null : oneOf(`${who} blood`, bloodTypes),
    emergencyContact: numberOf(`${who} contact known`, 2) === 0 ? null : emergencyContact,
    labels:
      numberOf(`${who} label`, 12) === 0
        ? [oneOf(`${who} which`, ['VIP', 'Wheelchair', 'Press'])]
        : [],
  };
}

type Kin = readonly [relationship: string, bornFrom: number];

/** What dependents are to the customer, and from which year on such people are born. */
const relationships: readonly [Kin, ...Kin[]] = [
  ['daughter', 2009],
  ['son', 2009],
  ['mother', 1948],
  ['father', 1946],
  ['sister', 1988],
  ['brother', 1988],
];

/** Whom a customer books for: most nobody, the others up to three. */
export function dependentsOf(index: number) {
  const family = `customer ${index} family`;
  const count = numberOf(family, 3) === 0 ? 1 + numberOf(`${family} size`, 3) : 0;
  const [, lastName = ''] = nameOf(`customer ${index}`).split(' ');
  return Array.from({ length: count }, (_, place) => {
    const who = `${family} ${place}`;
    const [relationship, bornFrom] = oneOf(`${who} relationship`, relationships);
    return {
      name: `${oneOf(`${who} first`, firstNames)} ${lastName}`,
      relationship,
      bornOn: `${bornFrom + numberOf(`${who} year`, 12)}-0${1 + numberOf(`${who} month`, 9)}-15`,
      bloodType: numberOf(`${who} blood known`, 2) === 0 ? null : oneOf(`${who} blood`, bloodTypes),
      emergencyNote: numberOf(`${who} note`, 5) === 0 ? 'Allergic to peanuts.' : null,
    };
  });
}

/** The shops where cards are to be had. */
export const demoMerchants = [
  {
    shopName: 'Kiosque du Port',
    description: 'Cards, drinks and a bench with a view.',
    address: '3 Quai du Vieux Port, Marseille',
    contactName: 'Samir Ferhat',
    contactEmail: 'kiosque@shops.example',
    mobile: mobileOf(4500),
  },
  {
    shopName: 'Librairie des Remparts',
    description: null,
    address: '27 Rue Didouche Mourad, Algiers',
    contactName: 'Nadia Cherif',
    contactEmail: 'remparts@shops.example',
    mobile: mobileOf(4501),
  },
];

/** Ushers besides the demo's own; each works at some of the events. */
export const otherUshers = ['gate-two', 'gate-three', 'gate-four', 'door-north', 'door-south'].map(
  (username) => ({
    username,
    name: nameOf(`usher ${username}`),
  }),
);
