/** Small words in and between names, in lower case, apart by spaces. */

/** Particles inside a person's name. */
export const PARTICLES =
  "de del della dello dei degli di da das do dos du des d d' la le las los el al an bin ibn ben bint abu van von vom zu zum zur der den dem ten ter te 't op af av og y e i da' o' mac mc st san santa und";

/** Inside names and chains of a picture credit. */
export const CONNECTORS =
  'of the for via by and with from on at in de del della delle dei di da do dos das du des la le les los las el et y e und och og en van von vom der den dem zu zum für per pour au aux à im am bij voor met i z w a para por con com courtesy photo photos image images photographer handout file pool stringer str uncredited il lo gli al ter ten op ve u na';
