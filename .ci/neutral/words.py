"""What the gazetteer's sources do not know: written by hand."""

# Never a name or a place, however it is written: function words, chat words, tools with no namesake.
NEVER = set("""a an the and or but if of at by to in on off for from with as is am are be been was were do does did done has have had he she
it its we us me my you your yours they them their i im ive id ill not no yes nope yep yeah ok okay so too very then than that this these those
there here where when who whom whose what which why how all any some many much more most few less least each every both either neither none
one two three four five six seven eight nine ten first second third last next new old good bad best better worst big small great little own
other same such only just also even still yet again ever never always often now today tomorrow yesterday soon later early late morning
afternoon evening night week month year day hour minute time please thanks thank sorry hello hi hey dear cheers welcome bye goodbye hmm
can could would should shall must ought need want like know think see look say said tell told ask asked go goes going gone went come came get
got make made take took give gave find found let put set keep kept try use used work works working worked call calls called calling video
camera cam text phone voice chat meet meeting meetings zoom slack teams team signal line viber telegram whatsapp skype discord webex google
message messages send sent mail email link file code test job role company office home remote interview interviews candidate recruiter
manager client hr cv resume offer salary rate pay contract start end open close back up down out over under into onto about after before
because while until since though although per via re vs etc pm pls plz thx ty btw tbh imo idk lol omg brb asap fyi nvm ngl ur u r n y
yo ha haha ah oh eh uh um hm la le les de del der die das den dem un une el los las van von da di du dos san ter ten bin al st ist est pst cst
mst edt cet utc gmt sap ios sql api app dev ops qa ui ux ai ml it pr mr ms mrs dr sir miss git ram cpu gpu aws gcp css html php vim npm json
mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march july september october november
december mar apr jul aug sep sept oct nov dec local native female male man men woman women mother father son daughter brother sister husband
wife friend parent child kid person people town city country state alex name names mine right left well sure fine nice cool happy
real really maybe perhaps easy hard fast slow full half free busy ready able long-term sin non que per con pro anti max min sum avg len var
apple amazon facebook microsoft linkedin instagram messenger facetime notion trello github gitlab jenkins kubernetes docker kafka django
jupyter jira oracle chrome edge linux ubuntu debian windows android adobe figma sketch rust kotlin scala python perl spring boot hadoop hive
data cloud lambda gov com net org www http https ma mom mum dad bro sis guy guys dude lad girl boy lady gal mam po so be se ne
hola por vid vids dia ora lang til arvo mac che weren theres wont didnt doesnt isnt bueno para cara lundi bots una garde siya bom yeh pero
pre bene diem casa ele appel ser uni bien eng hai chai und des quel juste kommer kun lah donne mio soo fab hoi tamam tuk hon telly mille manana
vis hosp gato tia tes hasta vives habibi nota vida kom dann sie mir acht eck mein wegen nie christmas fella fellas primo petit gran gracias nan
merci bitte danke obrigado obrigada tak takk nej ne het een ik niet voor met mais oder aber und auch wir ihr uns euch tot tous tout dans avec
pour sur sous chez moi toi lui nous vous elle ils elles cette ces mon ma ton sa ses mes muy mas aqui alla ahora luego bom dia boa noite tarde
salam salaam namaste shukran inshallah mashallah habibti yalla po opo sige lang naman kasi talaga jesus christ god lord allah santa easter ramadan
diwali eid latin der die das pan pot pon lot port lead tech senior junior engineer developer designer staff board desk admin owner
te ta tu ya yah ye nah nay aye non oui si ja nein da jo""".split()) - {"alex", "guy", "long-term"} | {"guy"}

# Words of chats and of trades that no dictionary has, or only as a rarer sense.
CHAT = set("""april may june august jan lan ana ada san gig dev ava java rio sage cairo kit url docs spec specs repo sprint scrum epic sync
standup async admin intro recap demo promo info combo memo logo photo selfie webcam mic ama rob pat art bill chase drew rich frank dean page
long young price case sue ray will mark grace hope joy faith dawn rose lily iris ivy amber ruby jade pearl crystal angel april summer autumn
christian earnest ernest gene jack jimmy harry nick rob bob tom dick peter peg john josh matt mat max mike pip sandy wade ward reed lance
miles grant clay cliff glen brook brooks heath ford wells banks woods fields lake rivers hill hall lane king knight prince duke bishop pope
baker cook mason carter cooper taylor turner tyler smith fisher hunter parker potter porter sawyer shepherd weaver webb miller tanner page
noble bright sharp swift strong savage wise gray green brown white black golden silver stone steel wood marsh moss bush field church temple
house barker barber butler chandler archer gardener love day night winter snow frost rain major minor royal true virtue chance chase
ace ali alma bonny buddy bunny candy carol cat chip chuck daisy dolly don eve flora fern ginger hazel heather holly honey jasmine jean
jerry jewel josh kelly kitty laurel mercy merry mike misty olive pansy penny poppy pet randy rusty sandy scarlet sky star stormy sunny
terry tiffany trinity victor violet wally warren constant basil herb colt dale derby dusty foster franc guy garth hale harvey lee loyal
mack norm oak otto ransom rex rod roman roy sterling sonny tad trey van vance vaughn vernon""".split())

# In the dictionary, and yet names wherever they stand: the other sense is rare in chat.
SURE = set("""john josh mike peter harry jerry terry kelly holly heather hazel tiffany nick bob jimmy victor warren otto roy vaughn vernon
garth ali alma carol daisy flora jean lily ivy tom matt randy kitty sandy jack ernest christian? dolly wally harvey barker chandler
taylor tyler smith carter tanner butler potter parker webb alan abigail amir bertha dick? isaac jenny joe josef ned oscar toby tommy
jacob ruth? emma molly peggy polly sally susie nelly jessie georgette valentine? johnny billy bobby teddy sherry? louis? marge? kris
mohamed magdalena maria madonna? jasper? lew marina? nana? sol? henry ohm? charlotte? ali sheikh? sami samuel""".split())
SURE = {w for w in SURE if "?" not in w}

# Persons' names that in a hiring chat are as often tools, companies or products.
TOOLS = set("""ruby julia jasmine claude maya hugo alexa cassandra aurora athena sage cypress elm crystal phoenix gatsby jest mocha ember
karma lua groovy delphi pascal ada eiffel watson tableau stripe chase wells ford dell ava adele titan odin thor apollo atlas hermes juno
mercury gemini helm maven gradle caffe babel julius haskell erlang django jordan? java rio cairo celery nova pandora iris electra griffin
trello dagger dart flutter rasa mistral gemma llama bard siri cortana alexa bixby eureka consul salt chef puppet selenium elixir clojure
kali tor tails kylo astro nuxt remix ansible vagrant linus sentry grafana loki tempo prometheus vera bento asana monday robin
salesforce oracle galaxy pixel tesla bosch siemens philips mercedes""".split())
TOOLS = {w for w in TOOLS if "?" not in w}

# Countries that are given names as well, and stay both.
BOTH = set("jordan georgia chad israel".split())
CITIES_WORDS = set("nice reading mobile bath cork split derby essen bergen orange buffalo phoenix orlando? lens bari hull? cologne limerick delhi? lima? hamburg? corona? champagne? boulder? bend? surprise? troy? tours".replace("?", "").split())

GIVEN = """thandeka kwabena wanjiru aoife niall siobhan saoirse rhiannon angharad ralitsa tane kaori inti maricel marloes bram chidi camilo
grainne darnell rosalie dolores everett curtis zawadi wangari otieno kamau njoroge mwangi achieng atieno wambui chebet kiprop kipchoge
kiptoo cherono nakato babirye okello odhiambo ochieng nyambura muthoni njeri wairimu tendai tatenda rudo farai tinashe nyasha chipo kudzai
sipho thabo lerato naledi nomvula zanele bongani sibusiso themba ayanda lindiwe mpho kagiso tshepo palesa refilwe abebe tesfaye haile selam
almaz tigist dawit yohannes bekele kebede mekonnen girma mulugeta hirut aster? kofi kwame kwasi yaw ama esi abena akosua adwoa yaa akua mensah
owusu boateng asante appiah osei amadou mamadou ousmane moussa ibrahima aissatou fatoumata mariama diallo diop ndiaye traore coulibaly keita
toure konate sow bah camara cisse sylla sissoko ouedraogo sawadogo zongo emeka ngozi chinwe ifeoma obinna uche nkechi nneka chukwuemeka
oluwaseun tunde segun bola sade yetunde folake ayodele adebayo oladipo okafor okonkwo eze nwosu adeyemi afolabi musa sani abubakar garba
ahmed mohammed mohamed muhammad mahmoud mustafa mostafa hassan hussein hossam karim khaled omar ali yousef youssef ibrahim ismail abdullah
abdul abdulrahman abdelrahman fatima aisha khadija zainab maryam mariam layla leila noor nour huda amina samira yasmin rania dina hala
salma farah reem dalia ghada nadia sara tariq tarek ziad walid bilal imran faisal sultan? salman saud fahad turki rashid hamad khalifa
reza mehdi hossein mohsen hamid behzad arash kaveh shirin parisa nasrin mahsa zahra fatemeh maryam azadeh farhad babak ramin
aarav vihaan aditya arjun rohan rahul rohit amit anil sunil vijay ajay sanjay rajesh ramesh suresh mahesh ganesh dinesh mukesh naresh
priya pooja neha sneha anjali kavita sunita anita geeta meena lakshmi divya deepa deepak ashok ravi kiran? manoj vikram vivek nikhil
krishna gopal harish sandeep pradeep kuldeep gurpreet harpreet manpreet jaspreet singh kaur sharma verma gupta agarwal patel shah mehta
desai joshi kulkarni deshmukh patil iyer iyengar nair menon pillai reddy rao naidu chatterjee mukherjee banerjee bose sen? das? ghosh dutta
chowdhury rahman hossain islam? akter begum khan malik chaudhry qureshi siddiqui ansari sheikh nguyen tran pham hoang huynh phan vu vo dang
bui do? ho? ngo duong ly linh huong lan? mai? hoa? thuy phuong trang thanh tuan dung? hung? minh quang duc nam? anh bao chau khanh
wei fang? jing xiu ying hua ming? jun? hao yang chen zhang wang liu huang zhao zhou wu? xu? sun? zhu lin guo luo gao zheng liang xie tang?
song? han? deng cao peng? zeng xiao tian dong? yuan? pan? xiaoming xiaoli meiling jiahao yichen zihan haoran yuxuan siyuan
hiroshi takeshi kenji yuki haruto sota yuto haruki ren? sakura hina aoi mei rin sato suzuki takahashi tanaka watanabe ito yamamoto nakamura
kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito
minjun seojun jiwoo hajun doyun seoyeon jimin minseo jisoo hyun sung? kim park? choi jung kang cho yoon jang lim shin hwang ahn kwon
ivan dmitri dmitry sergei sergey andrei andrey alexei alexey mikhail nikolai vladimir oleg igor pavel boris yuri anatoly viktor
olga natalia natasha svetlana tatiana irina ekaterina anastasia ludmila galina oksana olena andriy oleksandr mykola vasyl taras bohdan
ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov shevchenko kovalenko bondarenko tkachenko kravchenko
piotr pawel krzysztof tomasz marcin michal agnieszka malgorzata katarzyna joanna magdalena kowalski nowak wisniewski lewandowski
jiri petr tomas? jana hana lenka novak svoboda novotny dvorak cerny prochazka laszlo istvan zoltan gabor attila zsolt nagy szabo toth
kovacs horvath ion? andrei mihai bogdan radu ioana elena popescu ionescu georgi dimitar ivaylo stoyan todorov petkov giorgos dimitris
nikos kostas yannis papadopoulos mehmet ahmet mustafa hasan huseyin emre burak ayse zeynep elif yilmaz kaya demir celik sahin ozturk
joao pedro paulo luiz luis carlos jose juan miguel jorge javier alejandro santiago mateo diego sofia valentina camila lucia gabriela
silva santos souza oliveira pereira lima costa rodrigues ferreira almeida garcia martinez lopez gonzalez hernandez perez sanchez ramirez
torres flores rivera gomez diaz cruz morales reyes gutierrez ortiz ramos ruiz mendoza alvarez castillo jimenez vasquez romero herrera
medina aguilar vargas castro guzman fernandez quispe mamani condori lars erik sven nils anders bjorn olof gunnar ingrid astrid sigrid
solveig freya liv? hansen johansen olsen larsen andersen nielsen jensen pedersen johansson andersson karlsson nilsson eriksson virtanen
korhonen makinen nieminen hamalainen matti timo jukka pekka tuomas aino kaisa jaan? tiit mart? janis ilze andris jonas? mantas egle
jan? pieter joost sander sanne lotte femke jeroen maarten thijs de_vries bakker visser smit meijer mulder dijkstra
marie? pierre michel jacques francois philippe celine amelie chloe lefebvre moreau dubois durand leroy girard giovanni giuseppe luca marco
matteo francesca giulia chiara rossi ferrari esposito bianchi romano colombo ricci marino greco conti gallo wolfgang juergen guenther heinz
dieter klaus ute heike mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schaefer koch bauer richter klein?
wolf? schroeder neumann schwarz zimmermann braun krueger hartmann lange? schmitt krause lehmann jones williams johnson davis wilson
anderson thomas jackson harris martin? thompson robinson clark lewis walker? hernandez allen wright scott? nelson mitchell roberts
campbell phillips evans edwards collins stewart morris murphy rogers kelly howard bailey richardson cox watson hughes kalani keoni leilani
malia sione tevita mele? losa lani aroha wiremu hemi tama rangi kahu ariana
ikram dilnoza aziza sardor rustam jasur timur aibek nurlan bolat ainur gulnara tenzin dorji pema karma? sonam tashi sherpa tamang gurung
thapa shrestha adhikari perera fernando silva jayawardena wickramasinghe nimal sunethra somchai somsak siriporn nattapong anong
sokha dara? bopha chanthou aung hlaing thiri zaw kyaw myo budi agus siti dewi sri? wati putri rizki dwi eko joko yusuf
nurul aminah farah hafiz azman zulkifli mohd jomar jhun rizal bautista dela magsaysay pacquiao aquino""".replace("_", " ").split()
GIVEN = [w for w in GIVEN if "?" not in w]

COUNTRIES = set(c.strip() for c in """united kingdom of great britain and northern ireland,brunei darussalam,syrian arab republic,russian federation,viet nam,libyan arab jamahiriya,saint kitts and nevis,st kitts and nevis,saint kitts,st kitts,saint vincent and the grenadines,saint vincent,sao tome and principe,saint helena,holy see,
turks and caicos islands,wallis and futuna,svalbard and jan mayen,heard island and mcdonald islands,saint pierre and miquelon,saint barthelemy,saint martin,
afghanistan,albania,algeria,andorra,angola,antigua and barbuda,antigua,argentina,armenia,australia,
austria,azerbaijan,bahamas,the bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia,bosnia and herzegovina,
bosnia herzegovina,botswana,brazil,brasil,brunei,bulgaria,burkina faso,burundi,cambodia,cameroon,canada,cape verde,cabo verde,
central african republic,chad,chile,china,mainland china,colombia,comoros,congo,the congo,dr congo,democratic republic of congo,
democratic republic of the congo,costa rica,croatia,cuba,cyprus,czechia,czech republic,the czech republic,denmark,djibouti,dominica,
dominican republic,the dominican republic,east timor,timor leste,ecuador,egypt,el salvador,equatorial guinea,eritrea,estonia,eswatini,swaziland,
ethiopia,fiji,finland,france,gabon,gambia,the gambia,georgia,germany,deutschland,ghana,greece,greenland,grenada,guatemala,guinea,guinea bissau,
guyana,haiti,honduras,hungary,iceland,india,bharat,indonesia,iran,iraq,ireland,northern ireland,republic of ireland,israel,italy,italia,
ivory coast,cote divoire,jamaica,japan,jordan,kazakhstan,kenya,kiribati,korea,south korea,north korea,republic of korea,kosovo,kuwait,
kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,the maldives,mali,
malta,marshall islands,mauritania,mauritius,mexico,micronesia,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,burma,namibia,
nauru,nepal,netherlands,the netherlands,holland,new zealand,nicaragua,niger,nigeria,north macedonia,macedonia,norway,oman,pakistan,palau,
palestine,panama,papua new guinea,paraguay,peru,philippines,the philippines,poland,polska,portugal,qatar,romania,russia,
russian federation,the russian federation,rwanda,saint lucia,samoa,san marino,saudi arabia,saudi,ksa,senegal,serbia,seychelles,sierra leone,
singapore,slovakia,slovenia,solomon islands,somalia,somaliland,south africa,south sudan,spain,espana,sri lanka,sudan,suriname,sweden,
switzerland,syria,taiwan,tajikistan,tanzania,thailand,togo,tonga,trinidad and tobago,trinidad,tunisia,turkey,turkiye,turkmenistan,tuvalu,
uganda,ukraine,united arab emirates,the united arab emirates,uae,the uae,emirates,united kingdom,the united kingdom,uk,the uk,britain,
great britain,england,scotland,wales,united states,the united states,united states of america,the united states of america,usa,the usa,america,
uruguay,uzbekistan,vanuatu,vatican,venezuela,vietnam,viet nam,yemen,zambia,zimbabwe,hong kong,macau,macao,puerto rico,guam,bermuda,
cayman islands,gibraltar,jersey,guernsey,isle of man,faroe islands,aruba,curacao,new caledonia,french guiana,guadeloupe,martinique,
reunion island,soviet union,ussr,yugoslavia,czechoslovakia,prc,drc,nz""".replace("\n", "").split(","))

DEMONYMS = set(d.strip() for d in """american,british,brit,english,scottish,scot,welsh,irish,northern irish,australian,aussie,canadian,
new zealander,kiwi,indian,pakistani,bangladeshi,bengali,nepali,nepalese,sri lankan,afghan,iranian,persian,iraqi,syrian,lebanese,jordanian,
palestinian,israeli,saudi arabian,emirati,kuwaiti,qatari,bahraini,omani,yemeni,turkish,turk,egyptian,libyan,tunisian,algerian,moroccan,sudanese,
south sudanese,ethiopian,eritrean,somali,kenyan,ugandan,tanzanian,rwandan,burundian,congolese,angolan,zambian,zimbabwean,malawian,mozambican,
botswanan,namibian,south african,swazi,basotho,malagasy,mauritian,nigerian,ghanaian,ivorian,senegalese,malian,burkinabe,togolese,beninese,
liberian,sierra leonean,guinean,gambian,cameroonian,gabonese,chadian,nigerien,cape verdean,mauritanian,chinese,taiwanese,japanese,korean,
south korean,north korean,mongolian,vietnamese,thai,cambodian,khmer,laotian,burmese,malaysian,malay,singaporean,indonesian,filipino,filipina,
pinoy,pinay,bruneian,timorese,papuan,fijian,samoan,tongan,maori,hawaiian,russian,ukrainian,belarusian,polish,pole,czech,slovak,slovakian,
slovenian,slovene,hungarian,romanian,bulgarian,moldovan,serbian,serb,croatian,croat,bosnian,montenegrin,macedonian,albanian,kosovar,greek,
cypriot,maltese,italian,spanish,spaniard,catalan,basque,galician,portuguese,french,frenchman,frenchwoman,englishman,englishwoman,irishman,
irishwoman,dutch,dutchman,belgian,flemish,walloon,luxembourgish,german,austrian,swiss,danish,dane,norwegian,swedish,swede,finnish,finn,
icelandic,icelander,estonian,latvian,lithuanian,georgian,armenian,azerbaijani,azeri,kazakh,kazakhstani,uzbek,turkmen,kyrgyz,tajik,
uyghur,tibetan,mexican,guatemalan,honduran,salvadoran,salvadorian,nicaraguan,costa rican,panamanian,cuban,dominican,haitian,jamaican,
puerto rican,trinidadian,barbadian,bahamian,guyanese,surinamese,colombian,venezuelan,ecuadorian,peruvian,bolivian,chilean,argentinian,
argentine,uruguayan,paraguayan,brazilian,latino,latina,latinx,hispanic,bhutanese,maldivian,kurdish,kurd,punjabi,kashmiri,european,asian,african,
argentinean,saudi,zimbabwean,londoner,new yorker,parisian,berliner,arab,desi,hong konger,hongkonger""".replace("\n", "").split(","))

LANGUAGES = set(l.strip() for l in """afrikaans,akan,amharic,arabic,assamese,aymara,bambara,bengali,bangla,bosnian,burmese,cantonese,catalan,
cebuano,chichewa,cree,creole,croatian,czech,danish,dari,dutch,dzongkha,esperanto,estonian,ewe,farsi,fijian,finnish,flemish,french,fulani,gaelic,
galician,georgian,german,greek,guarani,gujarati,hausa,hebrew,hindi,hungarian,icelandic,igbo,ilocano,irish,italian,japanese,javanese,kannada,kazakh,
khmer,kikuyu,kinyarwanda,kirundi,konkani,korean,krio,kurdish,kyrgyz,lao,latvian,lingala,lithuanian,luganda,luo,luxembourgish,macedonian,maithili,
malagasy,malay,malayalam,maltese,mandarin,maori,marathi,mongolian,nahuatl,ndebele,nepali,norwegian,odia,oriya,oromo,pashto,persian,pidgin,polish,
portuguese,punjabi,putonghua,quechua,romanian,romansh,russian,samoan,sanskrit,serbian,sesotho,setswana,shona,sindhi,sinhala,slovak,slovenian,
somali,sotho,spanish,sundanese,swahili,kiswahili,swedish,tagalog,taglish,hinglish,spanglish,tajik,tamil,tatar,telugu,thai,tibetan,tigrinya,tongan,tsonga,
tswana,turkish,turkmen,twi,ukrainian,urdu,uyghur,uzbek,venda,vietnamese,waray,welsh,wolof,xhosa,isixhosa,yiddish,yoruba,zulu,isizulu,fante,
tshiluba,bemba,ibibio,tiv,edo""".replace("\n", "").split(","))

ZONES = set()
REGIONS = [r.strip() for r in """alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,
kansas,kentucky,louisiana,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,
new jersey,new mexico,new york,new york city,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,
south dakota,tennessee,texas,utah,vermont,west virginia,wisconsin,wyoming,ontario,quebec,british columbia,alberta,manitoba,saskatchewan,
nova scotia,new brunswick,newfoundland,new south wales,queensland,tasmania,bavaria,saxony,catalonia,andalusia,lombardy,tuscany,sicily,sardinia,
normandy,brittany,kerala,karnataka,tamil nadu,maharashtra,gujarat,punjab,haryana,rajasthan,uttar pradesh,madhya pradesh,bihar,west bengal,
andhra pradesh,telangana,assam,odisha,goa,sindh,balochistan,gauteng,kwazulu natal,western cape,lagos state,bangalore,bengaluru,bombay,
calcutta,madras,delhi,new delhi,gurgaon,gurugram,noida,poona,saigon,peking,nyc,sao paulo,rio de janeiro,ho chi minh city,
ho chi minh,kiev,kyiv,lvov,lviv,kharkov,kharkiv,odessa,odesa,munich,cologne,vienna,prague,warsaw,krakow,cracow,wroclaw,bucharest,athens,rome,milan,
naples,turin,venice,lisbon,porto,seville,zurich,geneva,basel,bern,brussels,antwerp,ghent,the hague,copenhagen,gothenburg,seoul,busan,taipei,
hanoi,manila,cebu,cebu city,davao,quezon city,silicon valley,san francisco,los angeles,san diego,las vegas,brooklyn,manhattan,queens,
galway,burnaby,halifax,umea,edinburgh,glasgow,cardiff,belfast,dublin,london,paris,berlin,madrid,barcelona,moscow,saint petersburg,st petersburg,
istanbul,ankara,cairo,alexandria,casablanca,nairobi,mombasa,lagos,abuja,accra,kumasi,dakar,addis ababa,kampala,kigali,dar es salaam,lusaka,harare,
johannesburg,joburg,jozi,cape town,durban,pretoria,dubai,abu dhabi,doha,riyadh,jeddah,amman,beirut,damascus,baghdad,tehran,karachi,lahore,islamabad,
mumbai,chennai,kolkata,hyderabad,pune,ahmedabad,dhaka,chittagong,colombo,kathmandu,yangon,bangkok,phuket,kuala lumpur,jakarta,surabaya,bali,
shanghai,beijing,shenzhen,guangzhou,chengdu,tokyo,osaka,kyoto,sydney,melbourne,brisbane,perth,adelaide,canberra,auckland,wellington,christchurch,
toronto,montreal,vancouver,calgary,ottawa,edmonton,winnipeg,chicago,boston,seattle,denver,dallas,houston,miami,atlanta,detroit,
philadelphia,portland,minneapolis,bogota,medellin,lima,quito,caracas,buenos aires,montevideo,brasilia,mexico city,guadalajara,
monterrey,havana,kingston,santo domingo,san jose,guatemala city,managua,tegucigalpa""".replace("\n", "").split(",")]
