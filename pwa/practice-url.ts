export const practiceUrl = './entrainement/depot.html';
