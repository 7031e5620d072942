/* made by docabi from specs/text/de-DE
 */
docabi.receive("de-DE/get-started/words.js", "16 .c\nauch .c\naus .c\nbeispielseiten c.\nbereich .c\nbetriebssysteme .c\nbibliothek .c\nbit .c\nbreit .c\nclr c.\ncore .c\ndas c.\nder c.\ndie c.\ndort .c\neine c.\nhosting .c\ninstalliert c.\nist c.\nja .c\nkann c.\nlinux .c\nmetadaten .c\nmetadatenschnittstellen .c\nnet .c\nschnittstellen c.\nsein c.\nsind c.\nstammen .c\nsystemanforderungen c.\ntabelle c.\nteilweise .c\nund .c\nunter .c\nvon .c\nvorhanden c.\nwindows .c\nwo c.\nzeichen .c\nzeigt c.\nüberall c.");
