/* made by docabi from specs/sources
 */
docabi.receive("fr-FR/translations.js", "human");
