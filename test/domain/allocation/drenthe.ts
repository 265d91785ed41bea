/** Drenthe, inhabitants on 1 January 2024 (CBS, Kerncijfers wijken en buurten 2024, 85984NED). */
export const drenthe = [
  { code: 'GM1701', name: 'Westerveld', population: 20003 },
  { code: 'GM1690', name: 'De Wolden', population: 24580 },
  { code: 'GM1680', name: 'Aa en Hunze', population: 25845 },
  { code: 'GM1681', name: 'Borger-Odoorn', population: 26014 },
  { code: 'GM1699', name: 'Noordenveld', population: 31686 },
  { code: 'GM1731', name: 'Midden-Drenthe', population: 34092 },
  { code: 'GM1730', name: 'Tynaarlo', population: 34736 },
  { code: 'GM0109', name: 'Coevorden', population: 35725 },
  { code: 'GM0119', name: 'Meppel', population: 35810 },
  { code: 'GM0118', name: 'Hoogeveen', population: 56591 },
  { code: 'GM0106', name: 'Assen', population: 69701 },
  { code: 'GM0114', name: 'Emmen', population: 109346 },
] as const;
