/** "Vacature", "Vacature 2", "vacant (senior)", "Vacancy": a place in the team that nobody fills yet. */
export const isVacancy = (member: string): boolean => /^(vacature|vacatures|vacant|vacante|vacancy|vacancies)(?![\p{L}])/iu.test(member.trim());
