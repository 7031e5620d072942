/* made by docabi from specs/text/en-US
 */
docabi.receive("en-US/get-started/words.js", "16 .c\na c.\nand .c\nare c.\narea .c\nas .c\nbe c.\nbits .c\ncan c.\ncharacters .c\nclr c.\ncome .c\ncore .c\nfrom .c\nhosting .c\ninstalled c.\ninterfaces c.\nis c.\nlibrary .c\nlinux .c\nmetadata .c\nnet .c\nof .c\non c.\noperating .c\npages c.\npartly .c\npresent c.\nrequirements c.\nsample c.\nsays c.\nsystem c.\nsystems .c\ntable c.\nthat c.\nthe c.\nthere .c\nwell .c\nwhere c.\nwherever c.\nwide .c\nwindows .c\nyes .c");
