/** Where the demo events are held; prices follow the city's currency. */
export const venues = {
  basilique: [
    'Salle Ibn Khaldoun',
    '12 Rue du Docteur Saadane',
    'Algiers',
    'DZ',
    800,
    36.766,
    3.055,
  ],
  esplanade: [
    'Esplanade Riadh El Feth',
    'Boulevard Mohamed Belouizdad',
    'Algiers',
    'DZ',
    6000,
    36.744,
    3.076,
  ],
  theatreOran: [
    'Théâtre Abdelkader Alloula',
    'Place du 1er Novembre',
    'Oran',
    'DZ',
    600,
    35.705,
    -0.65,
  ],
  medinaJazz: ['Club Sidi Chahmi', '8 Boulevard de la Soummam', 'Oran', 'DZ', 120, 35.697, -0.634],
  citeCulture: ['Cité de la Culture', 'Avenue Mohamed V', 'Tunis', 'TN', 1800, 36.809, 10.184],
  carthage: ['Théâtre de Carthage', 'Rue Apulée', 'Tunis', 'TN', 7500, 36.858, 10.33],
  halle: ['Grande Halle du Canal', '211 Avenue Jean Jaurès', 'Paris', 'FR', 3000, 48.889, 2.393],
  petitTheatre: [
    'Petit Théâtre des Abbesses',
    '31 Rue des Abbesses',
    'Paris',
    'FR',
    60,
    48.884,
    2.338,
  ],
  radiant: ['Le Radieux', '1 Rue Jean Moulin', 'Lyon', 'FR', 1350, 45.795, 4.848],
  dockSuds: ['Dock du Sud', '12 Rue Urbain V', 'Marseille', 'FR', 3500, 43.314, 5.367],
  roundhouse: ['The Engine Shed', 'Chalk Farm Road', 'London', 'GB', 1700, 51.543, -0.152],
  cellar: ['The Lantern Cellar', '14 Frith Street', 'London', 'GB', 80, 51.513, -0.131],
  batiment: ['Bâtiment du Rhône', 'Place des Volontaires 4', 'Geneva', 'CH', 900, 46.205, 6.138],
  marina: ['Marina Hall', 'Al Marsa Street', 'Dubai', 'AE', 2500, 25.08, 55.14],
} as const;

export type VenueKey = keyof typeof venues;

export const currencyOf: Readonly<Record<string, string>> = {
  DZ: 'DZD',
  TN: 'TND',
  FR: 'EUR',
  GB: 'GBP',
  CH: 'CHF',
  AE: 'AED',
};

export const categories = {
  concerts: 'Concerts',
  theatre: 'Theatre',
  comedy: 'Comedy',
  festivals: 'Festivals',
  sports: 'Sports',
  conferences: 'Conferences',
  family: 'Family',
  exhibitions: 'Exhibitions',
} as const;

export type CategoryKey = keyof typeof categories;

export const organizers = {
  nuits: [
    'Les Nuits du Port',
    'Concerts and festivals around the western Mediterranean since 2009.',
  ],
  atlas: ['Atlas Live', 'Tours, arenas and open-air stages in North Africa.'],
  lantern: ['Lantern & Co.', 'Small rooms, big evenings: comedy, jazz and new writing.'],
  rive: ['Rive Gauche Productions', 'Theatre and dance for curious audiences.'],
  summit: ['Summit Works', 'Conferences for people who build software.'],
  playground: ['Playground Collective', 'Days out for families, with a soft spot for science.'],
} as const;

export type OrganizerKey = keyof typeof organizers;
