import type { Cell } from '../contract';

const openPlace = /^(vacatures?|vacante?|vacancy|vacancies)(?![\p{L}-])|(?<![\p{L}-])(vacature|vacant|vacancy)\)?$/iu;

/** Whether a name in Team says that nobody fills the place: "Vacature adviseur 2", "vacant", "Senior (vacancy)". */
export const isVacancy = (member: Cell): boolean => openPlace.test(String(member).trim());
