/* made by docabi from specs/index.json
 */
docabi.receive("languages.js", "de-DE\tDeutsch\nen-US\tEnglish\nfr-FR\tFrançais\nja-JP\t日本語");
