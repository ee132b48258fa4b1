/**
 * Given names that stand on pages of any language, beside those of the languages: people move. By where a name is at home, in Latin
 * letters as pages write them; left out is what is also a common word ("An", "Can", "Long"). Compiled by hand from general knowledge of
 * the published name statistics; weak evidence only, its weight is set where it is used.
 */
export const givenNamesAbroad: readonly string[] = `
  aaliyah nadeem ninja emir catriona tamsin aarav abbas abdel abdelkader abdo abdul abdulaziz abdulkadir abdulrahman abdur adel adil adnan aicha
  aida aminata amine amir amira anas anwar asma asmaa aya ayman aziz aziza badr bashar bashir basma bassam bilal brahim dalia dina djamel
  driss ebrahim elham fadi fadil fahad faisal farah fares farhad farid farida farouk fatemeh fatiha fatma fawzi faysal ghassan habib hadi
  hadiya hafsa haitham hakim halim halima hamad hamed hamid hamza hanan hani hanif haroon haroun hasna hatem hayat hicham hind hisham
  houda hussain husam ibtissam idris ikram ilham iman imane imran inas ismael jalal jamal jamila jawad kamal kamel kareem karima kasim
  khadija khaled khalid khalil laith latifa lubna mahdi maher mahmood mahmoud malak malika mansour maryam marwa marwan maysa mehdi mona
  moussa mouna mounir muna murad mustapha nabil nabila nadir nadira naima najat najib najwa nasreen nasrin nasser nawal nazir nisrine noor
  noura nour omid othman ouafa parisa parviz qasim rabia rachid rachida rami rana rania rashid rashida rasha rayan rima rizwan saad saba
  sabah sadia saeed safa safia saida salah saleem saleh salim salima salma salman salwa samar sami samia samir samira samiya sana sanaa
  shadi shahid shahin shaima shakira sharif sherif shirin siham soraya sofiane souad suad suhail sumaya tahir talal tamer tareq tarek
  tariq tawfiq umar usama wael wafa walid wassim yahya yasin yasmina yasser yassin yassine yazid younes youssef yousef yusra zaid zahid
  zakaria zaki zeinab zainab ziad zineb zohra zubair aditi aditya ajay ajit akash akhil alok amit amita amol amrita anand ananya anil
  anirudh anish anita anjali ankit ankita anuj anupam anurag anusha aparna archana arjun arpita arun aruna arvind asha ashish ashok ashwin
  asif avinash ayesha babita bharat bharti bhavna bhavesh chandan chandra charu chetan chitra debashish deepa deepak deepika deepti devika
  dhruv dilip dinesh dipak divya farhan fatimah gaurav gautam gayatri geeta geetha geetika girish gita gopal harish harpreet harsh harsha
  hemant hitesh indira indu irfan ishaan jagdish jaspreet jatin jaya jayanti jayesh jignesh jitendra jyoti kamala kapil karan karthik
  kartik kaushik kavita keshav ketan khushi kiran kishore komal krishna kunal lakshmi lalit lalita lata madhavi madhu mahendra mahesh
  manish manisha manjit manju manoj mayank meena meenakshi meera megha mihir milan mohan mohit mridula mukesh mukul nalini namrata nandini
  naveen navin neelam neeraj neeta neha nidhi nikhil nilesh nimisha niraj nisha nishant nitin pallavi pankaj parul parvati pavan pooja
  prabha prachi pradeep prakash pramod pranav prasad prashant pratap pratik praveen preeti prem prerna priti priyanka purnima radha raghu
  rahul raj raja rajan rajeev rajendra rajesh rajiv raju rakesh ramesh rani ranjit rashmi ravi ravindra reena rekha renu rishi ritika ritu
  rohan rohini rohit roshan roshni ruchi rupa rupal sachin samina sandeep sandhya sangeeta sanjay sanjeev sanjiv santosh sarita sarojini
  satish satya seema shalini shankar shanti sharad sharmila shashi sheetal shilpa shiv shivani shobha shreya shruti shubham shweta
  siddharth simran sita smita sneha sonal sonali subhash sudha sudhir sujata suman sumit sunil sunita surendra suresh surya sushila sushma
  swapna swati tanvi tarun tejas trupti tushar uday uma umesh usha vaishali vandana varsha varun vasant venkat vidya vijay vikas vikram
  vinay vineet vinod vipin vipul viral vishal vivek yash yogesh zafar zahir zoya anura chaminda dinesha kumara lasantha nimal ruwan sanath
  tharindu bikash bishnu prabin sushil akiko akira asuka atsuko atsushi ayaka ayako ayumi chie daiki daisuke eiji emiko etsuko fumiko
  fumio hajime haruka haruki haruko hideki hideo hideaki hiroaki hiroki hiroko hiromi hiroshi hiroyuki hisashi hitomi hitoshi ichiro isamu
  izumi johtaro junichi junko kaito kaori kaoru katsuya kazue kazuhiro kazuko kazuki kazuo kazuya keiichi keiko keisuke kenichi kenji
  kenta kentaro kimiko kiyoshi koichi koji kosuke kumiko kyoko maki makiko makoto manabu mamoru mariko masaaki masahiro masaki masako
  masanori masaru masashi masato masao mayumi megumi michiko mieko miho mika miki minoru misaki mitsuko mitsuru miyuki momoko naoki naoko
  naomi naoto natsuki natsuko nobuko nobuo noboru nobuyuki noriko norio osamu reiko rie rika ryo ryota ryuichi ryuji sachiko sakura satoko
  satomi satoru satoshi sayaka seiichi seiji shigeki shigeru shin shinichi shinji shinobu shinya shiori shizuko shohei shoichi shoji shota
  shun shunsuke susumu tadashi taichi takahiro takako takao takashi takayuki takeo takeshi takuma takumi takuya taro tatsuo tatsuya tetsuo
  tetsuya tomohiro tomoko tomomi tomoya toru toshiaki toshiko toshio toshiyuki tsuyoshi wataru yasuhiro yasuko yasuo yoichi yoko yoshiaki
  yoshie yoshihiro yoshiko yoshio yui yuichi yuji yuka yukari yuki yukiko yukio yumi yumiko yuri yuriko yusuke yutaka yuta yuto eun-ji
  hae-won hye-jin hyun hyun-woo ji-hoon ji-hye ji-woo ji-young jin-woo joon kyung mi-kyung min-ji min-jun min-seok sang-hoon seo-yeon
  seung seung-hoon soo-jin sung-ho sung-min yong young-ho young-hee yoon-ji chun chunhua feng guang haiyan hao hongwei hui jia jiahui jian
  jianguo jianhua jie jing jingyi jinping junjie kun lei liang lihua lijuan liling ling meiling mei minghao ning qiang qing qiu rong rui
  shan siyu wei weiming weiwei wenjie xia xiang xiao xiaohong xiaoling xiaoming xin xinyi xiuying xue xuan yan yang yanyan yichen ying yu
  yuan yue yun yuxin zhen zhi zhong zihan ziyi mei-ling wai-ming siu-ming ka-wai anh binh duc duong giang hanh hien hoa hoang huong huy
  huyen khanh kieu lan lien linh loan minh ngoc nguyet nhung phong phuc phuong quan quang quoc quyen quynh thao thanh thi thuy tien tran
  trang trinh trung tuan tuyet uyen viet vinh yen agung agus aung budi dewi dian dwi eko endah fitri hendra indra ketut nyoman putri rini
  siti slamet sri susilo wahyu wayan yuni achara anong kanya malee narong niran pim prasert somchai somsak sunisa suda supaporn wichai aye
  khin kyaw maung thant bayani corazon dalisay imelda jomar ligaya maricel rowena aigul aleksandar aleksandr aleksandra aleksei aleksey
  alena aliaksandr alina alisa alona anastasia anastasija anastasiia anastasiya anatol anatoli anatoliy anatoly andrej andrei andrey
  andrii andriy andrzej angelina anton antonina arkady arsen artem artur aslan bogdan bohdan boris borys branko danica danijel danil
  danila daria darina darya dejan denis denys dimitar dimitri dmitri dmitrii dmitriy dmitry dmytro dragan dragana dusan dzmitry ekaterina
  elena elizaveta emilija evgeni evgenia evgenii evgeniy evgeny fedor filip galina gennady georgi gleb goran gordana grigory halyna hanna
  hristo hrvoje iaroslav igor ihor ilya inna ioana irena irina iryna ivan ivana ivanka ivo ivona jadranka jasna jelena jevgeni jovan
  jovana juri jurij kateryna katarina katya khrystyna kira kirill kiril konstantin kristijan kseniia ksenia ksenija larisa larysa lazar
  leonid lev lidia lidija lilia liliya lyubov lyubomir lyudmila lyudmyla maja maksim maksym margarita marija marijana marina marko marta
  maryna matej mateja maxim mikhail mila milana milena milica milivoj miljenko milos miodrag mira mirjana miro miroslav miroslava mirko
  mykhailo mykola nadezhda nadia nadiia natalia natalija nataliia nataliya natalya nataša nebojsa nedim nemanja nevena nikita nikola
  nikolai nikolay nina nino oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olesya olga olha ostap pavel pavle pavlo petar
  petro plamen polina radmila radoslav rada raisa ratko roman rostislav ruslan rustam sanja sasha saša senad serge sergei sergej sergey
  sergii sergio serhii serhiy silvija slavica slobodan sladjana snezana snežana snježana sofiia stanislav stefan stepan stjepan stoyan
  svetla svetlana svitlana sviatoslav taisiya tamara taras tatiana tatjana tatyana tetiana timur tihomir todor tomislav uliana uroš vadim
  vadym valentin valentina valeri valeria valerii valeriia valeriy valery vanja vasil vasili vasily vasyl vedran velimir vera veronika
  vesna veselin viktor viktoria viktoriia violeta vitali vitalii vitaliy vitaly vjekoslav vladimir vladislav vladyslav vlado volodymyr
  vsevolod vuk vyacheslav yana yaroslav yegor yekaterina yelena yevgen yevgeny yevhen yulia yuliia yuliya yuriy yury zarina zdenka zdravko
  zhanna željka željko zlata zlatko zoran zorica zvonimir admir alija alma almir amela amra azra edin elvir elma emina enes ermin fikret
  jasmin jasmina kemal lejla mersiha mirsad mirza nermin nermina sabina samra sead selma semir senada vahid zlatan aare aet aigars aija
  aivar aivars ainārs agnese agnieszka algirdas alvydas anda andres andris andrius andrus anti anu arnis artis artūras arturs arvydas asta
  aurelija ausma aušra austėja baiba dace dagnija daina dainis daiva darius deividas donatas dovilė edgars egidijus egle eglė eha elīna
  elina endel ene epp evelin evija gediminas giedrė gintaras gintarė guntis gunta gunārs hannes heiki heli helve ieva igors ilmars ilona
  ilze imants indrek ineta inese ingrida inta irēna ivars iveta jaan jaanika jaanus jana janis jānis jolanta jonas juris juozas jurgita
  jüri kadi kadri kaie kaido kaja kajar kalev kalju karmen kärt katre kaspars kati kerli kersti kęstutis kristaps kristi kristiina
  kristine krišjānis kristjan külli kristo laima laine laimonis laura lauri lauris leelo lembit liene līga liina liis lina linas loreta
  madis mait maie mantas margit margus mari maris māris mariliis marju märt mart martins mārtiņš mati meelis merike merle mindaugas mihkel
  modestas monta neeme normunds oskars ott peep peeter piret pille priit raimonds raivis raivo rasa raul rauno reet renārs riho riina
  rimantas rita ruta rūta sandis sanita saulius siim sigita sigitas signe silvi simona sirje skaidrite solvita sintija tanel tarmo tarvo
  terje tiiu tiit toivo tõnis tõnu toomas triin triinu uldis ulvi urmas urve uģis vaido valdis valter vello viesturs vilma virge
  virginijus vitālijs vytautas zane žydrūnas adela adelina adriana adrian alberto aldo alejandra alejandro alessandra alessandro alessia
  alessio alexandra alexandre alexandru alexandrina alfonso alfredo alvaro álvaro ana anabela anais anaïs anamaria andré andreea andrés
  angela angelo anikó antoine antonella antónio ariadna arlette armand armando arnaud aurelie aurélie aurelien aurélien axelle baptiste
  beatriz beatrix beatrice bénédicte benoit benoît bertrand bianca bogdana bruna caetano camille carlo carlota carme caterina catalina
  cătălin cécile cedric cédric céline cesar césar chantal chiara christelle christophe claude claudio clement clément clemence clémence
  concepción corina corinne cosmin cristian cristiano cristina cyril damien daniela daniele danilo davide delphine desirée diego dimitrie
  dominique donatella doru dragos dragoș duarte eduard eduardo edouard édouard elisa elisabetta élodie elodie eloy emanuela emanuele émile
  émilie emilio enrico enrique enzo ernesto esteban etienne étienne estelle eugenia eugenio eusebio eva evaristo fabien fabienne fabiola
  fabrice fabrizio faustino federica federico felipe fernanda fernando filipa filipe filippo flavia flavio florence florin florentina
  francesca francesco francisca francisco franck franco françois françoise frederic frédéric gabriela gabriella gabriele gael gaël gaelle
  gaëlle genevieve geneviève gérard germain gheorghe gianfranco gianluca gianni gilles ginette giorgia giorgio giovanna giovanni giulia
  giuliana giuliano giulio giuseppe giuseppina gonçalo gonzalo graça graciela gregoire grégoire gregorio gregory guilherme guillaume
  guillermo gustavo gwenaëlle hector héctor helder helena henrique herve hervé horacio hugues ignacio ilaria ilie inês inés ionut ionuț
  ioan iria isabela isabelle itziar ivette iván jacinto jacopo jacques jaime javier jean-baptiste jean-claude jean-françois jean-louis
  jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeannine jérôme jerome jesús joana joão joaquim joaquín
  joel joëlle jonathan jordi jorge jorg josé josefa josep josune juana julien juliette julián karim laetitia laëtitia laia laurence
  laurent leandro leila leonardo leonor letizia leticia liliana lionel livia livio llorenç loïc loredana lorena lorenza lorenzo loris
  lourdes lucia lucía luciana luciano lucie lucien lucile lucio ludivine ludovic luigi luisa luís luiz lurdes mădălina maddalena magali
  manon manuela marcela marcelo marcello marco margarida margherita mariana mariano maribel marie-christine marie-claire marie-hélène
  marie-josé marie-pierre marie-thérèse mariella marilena mariluz marine marisa marisol marius marjolaine marlène martial martín mateo
  mateus mathieu mathilde matilde matteo matthieu maud mauricio maurizio maxence maxime mélanie mercè mércia michaël michela michele
  micaela mihaela mihai milagros mireia mireille mirela miguel ángel miriam moira montserrat morgane muriel myriam nadège nadine natacha
  nathalie nathan nélia nerea nicoleta nicolò nieves noelia noémie nunzia nuno núria octavian odile ornella olivier ofelia oriol paola
  paolo pascale pascual patrice patrizia paulo pere philippe pierre pierrick pietro pilar quentin quim rachele radu raluca ramón raquel
  raúl régis remedios remi rémi rémy renato renaud renée riccardo robertino roberto rocío rodolfo rodrigo rogério romain romina rosalía
  rosario rosella rossella roxana ruxandra salvatore samanta sandrine saverio sebastián sebastiano sébastien séverine sergiu silvana
  silvestre silvia simonetta sorin solange soledad sônia stefania stefano ștefan stephane stéphane stéphanie susana sylvain sylvaine
  sylvie tadeo telma teodora teresa thiago thibault thierry tiago tommaso toñi tristan tullio ugo umberto valentín valérie valeriu vasco
  vasile vicente vicenta vinícius vincenzo violaine virginie virgil virgílio viorel vítor viviana viviane vittoria vittorio xabier xavier
  xavi yannick yann yolande yves yvette zélia aad aafke aart adriaan alexandros anastasios anneke annelies annemieke anouk antje apostolos
  aris arjan arjen arno athanasios bart beatrijs bernardus bjorn bram christos coen cornelis daan dagmar despina dick dieuwke dimitra
  dimitrios dimitris dirk dorien ed eefje eelco eleni eleftheria elke els emiel erwin esmee evangelos evangelia evelien evert ewout femke
  floris frans frits geert gerard gerben gerrit gert-jan gijs giorgos hanneke hans-jürg harm harrie heleen hendrik hendrika henk herman
  hilda huub ilias ilse inge ioanna ioannis iris jaap jacco jacob jacoba jacqueline jantje jasper jelle jeroen jesper jikke johan joke
  joost jop joris jos jurgen jurriaan kaat karel karin kasper katerina katrien kees kim klaas konstantina konstantinos koen kostas kris
  kurt kyriakos liesbeth lieve lieven loes lotte luc luuk maaike maarten maartje machteld marieke marijke marijn marit marjan marjolein
  marleen martijn matthijs mark-jan meindert menno merel michalis michiel mieke mirjam monique natascha nicolaas niek niels nico nikolaos
  nikos olaf olav panagiotis panagiota paulus pauwel peter-paul petros pieter pieternel piet quinten ramon ralf reinier remco rené renske
  rens rianne rik rinke roelof roel rogier ronald roos ruben rutger ruud sander sanne saskia siebe sien sietske simone sjaak sjoerd sofie
  sotiris spyros stavros stef sven suzan suzanne tamar teun theodoros theo thijs thomas tineke titia tjeerd tom truus vasilis vasiliki
  vassilis vincent wendy werner wessel wiebe wiel wietske wil willem wim wouter xenia yannis yiannis yorgos yvonne zoë ágnes ágota andrás
  attila balázs bálint bence bernadett csaba csilla dániel dénes dóra edit emese endre enikő erzsébet eszter ferenc gábor gergely gergő
  györgy gyula ildikó imre istván judit józsef júlia károly katalin kinga krisztina krisztián lászló levente márta máté mihály mónika
  nikolett nóra orsolya péter piroska réka sándor szabolcs szilvia tamás tibor tünde vilmos viktória zita zoltán zsolt zsófia zsuzsa
  zsuzsanna zsombor adem ahmet alev aliye alper altan arzu aslı atilla aydın aykut ayhan ayla aylin aynur ayşe ayşegül banu barış başak
  batuhan bekir belgin berk berna beyza bora buğra bülent burak burcu cansu celal cemal cemil cengiz ceren ceyda çağlar çiğdem dilara
  dilek ebru eda ekrem elçin emine emrah emre engin enver ercan erdal erdem erdoğan eren erhan erkan erol ersin esma esra evren eylül
  fadime faruk fatih ferhat feride feyza filiz furkan gamze gizem gökhan gönül gülay gülcan gülsen gülşen hacer hakan halil hande handan
  harun hatice hikmet hülya hüseyin ilhan ilker ilknur ismet kaan kadir kerem koray levent leyla mehmet melek melih melike meltem mert
  merve meryem mesut metin muhammet muhammed mustafa nazlı necati neslihan nevin neşe nihat nilgün nilüfer nuray nurcan nuri nurten okan
  onur orhan oya ozan ömer özcan özge özgür özlem pelin pınar ramazan recep rukiye sedat seda selçuk selim selin semih semra serap serdar
  serhat serkan sevda sevgi sevil sevim sevinç sibel sinan sinem songül suat süleyman şebnem şükrü taner tayfun tolga tuba tufan tuğba
  tülay tülin tuncay turgut ufuk uğur umut ümit ünal vedat veli volkan yakup yalçın yasemin yavuz yıldız yılmaz yunus zehra zeki zeynep
  zuhal anahit ani armen arman ashot aram gayane hayk hovhannes karen lilit lusine mariam narek nune ruzanna sargis tigran vahan vardan
  davit eka giorgi irakli ketevan khatia lasha levan maia manana natia nika nugzar otar rusudan teona tornike zurab ahmad amin arash
  ardeshir azadeh behnam behrouz bijan dariush ehsan elaheh farzad farzaneh fereshteh firouz golnaz hamidreza hossein kamran kaveh keyvan
  laleh mahnaz mahsa majid mandana maziar mehran mehrdad mina mitra mohammadreza mojgan morteza nader nahid nasim nastaran navid nazanin
  negar niloufar pegah peyman pouya ramin reza roozbeh roya saeid sahar sara sepideh shahram shahrzad shervin siavash sima soheil soroush
  taraneh yalda yasaman zhila abiodun abimbola adaeze adebayo adeola adewale adwoa afia akosua akua ama amadou amaka amina amma awa ayo
  ayodele ayodeji babajide bola bolanle boubacar chidi chidinma chika chinedu chioma chukwuma diarra ebele efua ekow emeka esi fatou
  fatoumata femi folake funmi ibrahima ifeoma ifeanyi ikenna issa kehinde kofi kojo kwabena kwadwo kwaku kwame kwasi lamine mamadou
  mariama modou ngozi nkechi nnamdi obinna oluwaseun olumide oluwatobi oumar oumou ousmane seun sekou seydou sulaiman taiwo temitope tolu
  tunde uche yaa yemi yetunde abebe abera abeba almaz asefa aster bekele berhane biniam dawit eden elias eyob filmon freweyni genet
  getachew girma haile helen hirut kidane lemlem mehret meron mulugeta selam semhar senait tadesse tekle tesfaye tigist tsegaye yohannes
  yonas zerihun abdi abdirahman abdullahi asad ayaan deeqa faduma fadumo farhiya fowsiya guled hodan ifrah ismahan jama khadra maryan
  mohamud nimo sahra sagal warsame yasir bongani buhle kagiso lerato lindiwe lungile mandla mpho nandi neo nomsa nosipho nkosana palesa
  sibusiso sipho siyabonga thabo thandeka thandi thembi themba tshepo vusi zanele zodwa achieng akinyi atieno chege juma kamau kariuki
  kipchoge makena mwangi njeri njoroge ochieng odhiambo omondi otieno wairimu wambui wangari wanjiru aharon amnon ariel asaf avi avigail
  avital avner avraham aviv boaz dafna daphna david dikla dorit dov dror efrat ehud eitan elad eli eliezer eliyahu erez esti eyal gadi
  galit gideon gil gilad hadas haim idan idit ilan ilana inbal itai itamar itzhak keren lior liora liron mazal meir menachem michal miri
  mordechai moshe naama nadav nir nitzan noa noam noga nurit oded ofer ofir ofra ohad omer ori orit orly oren osnat racheli rachel rafi
  revital rinat rivka ron ronen ronit roni sagi sarit shai shalom shani sharon shaul shimon shira shlomo shmuel shoshana sigal smadar tali
  tamir tomer tzipi tzvi uri uriel yaakov yael yair yaron yehuda yifat yigal yishai yitzhak yoav yoel yona yoram yosef yossi yuval zeev
  ziv zvi aimee alanna aleisha alesha alisha alissa alyson alyssa analise angelia angie annabelle annemarie annmarie ariana arlene arlo
  ashlee ashleigh ashlyn aubrey ava avery barney barry barb barbra beau bella benita benji bernice bertha beryl bethan betsy bettina
  beulah bev billie blake bobbie brad brady brandi brandie brandy breanna brennan brenna brian briana brianna brigid britney bronwen
  bronwyn bryce bryn bryony caitlin caitriona caleigh callie callum calvin camila candace candice caren carey cari carina carissa carl
  carlene carly carlton carmel carrie cary casey cassandra cassie cathleen cathryn cecelia cecil celeste celia ceri charley charlie
  charmaine chas cherie christal christie christi christian christy clarence clarissa claudette clayton cleo clint clyde cole colby colton
  connie cornelius corrine cory craig cristy curt curtis cynthia dana dani daniella danika darin darla darlene darrel darrin daryl davina
  debbie debi deb debora debra deanna deanne deana deena deidre delia della delores demetrius dena dennise derrick desiree devin devon
  dexter diana diann dianna dianne dion dixie dolores dolly donnell donnie donny donovan dora doreen dorian doug dougie drew duane dustin
  dwain eamonn edith edmond edmund edna edward edwina effie eliot eliza elisha elliot elliott ellis elmer elsie elvis emerson emery emmett
  emmanuel erica erick erik erika ernestine ervin esme estella esther ethel eunice evangeline evelyn everett ezra fay faye felice felicia
  fidel fletcher flora floyd forrest frankie freddie frieda fran garrett garry gavan gayle gaynor gena geneva georgie georgette geri gerri
  gerry gertrude gilbert giselle gladys glenda glenna glyn glynis gracie greta gretchen griffin grover gus guadalupe gwyn gwyneth
  gwendolyn hallie hank hannibal harley harriet harriett hattie hayden hayley henrietta herb herbert hester hettie hiram hollie homer
  horace hubert humphrey hunter ida ike ina ines inez iona ira irma irvin irving irwin isaac isaiah isadora isiah isobel israel iwan
  jacinta jacki jaclyn jacquelyn jada jaden jake janell janelle janet janette janie jarrod jarred jarvis jayden jayne jayson jeanie
  jeannie jeannette jed jeffery jeffry jemima jenifer jennie jeremiah jeri jermaine jerri jerrod jess jessie jethro joann joanna joaquin
  jocelyn jodi jody joni jordana josefina josh josiah josie juanita judah judd jude judi judson juli juliana juliann julianna julianne
  justine kaitlin kaitlyn kaley kameron karly karina karla karyn kasey kassandra katelyn katharine kathlyn kathi katrina kaye kaylee
  keegan keisha keith kelli kellie kelley kelsey kendall kendra kendrick kenny keri kerri kerrie kesha keyshawn kieron kimberley kimberlee
  kitty kristie kristopher krystal kurtis kyla kylie kyra lacey lachlan lana lamar lanny lara larissa larue lashonda latasha latisha
  latonya latoya laurie lavinia lawanda leann leanna leeann leigh leland lela lena lennie lenny lenore leola leona leonel leonie leonora
  leopold leroy leta letitia lew lila lillie lilian lisette liza lizzie llewellyn logan lola loni lonnie loren loretta lori lorie lorna
  lorrie lottie lou louella louie louisa lowell lucas lucille lucinda luella luther lula lyle lyndsay lyndsey lynette lynnette mabel mable
  mack mackenzie madeleine madeline madge mae maeve magdalena maisie malachi malachy malia mallory mamie mandi manny mara marcelle
  marcella marci marcia marcie margery margret marguerite marianna maricela marietta marilynn marissa maritza marla marlene marlon marni
  marshall marti marty marva mathew matt mattie maude maura mavis maxine mckenzie mel melinda meredith meryl micah michaela micki mikey
  milo milton mindy minnie miranda missy mitch mitchel mitzi mollie monty moses myra myrna myrtle nan nanci nanette ned nell nellie nerys
  nettie neva nichola nichole nicky nicolette nigella nikki noel noelle nola nona noreen norbert norris octavia odell ollie oralia orville
  otis owain paige pam pat patsy patti pattie patty paulette pedr peggie pete petra petula phil phillis philomena phyllis poppy portia
  quincy quinn rachael rachelle rae ralph ramona randal randall randolph raphael rashad raymundo reba reece reed reese regan reggie regina
  reid renata rene renee reuben rex rhoda rhonda rhydian ricardo richie rickey rigoberto riley rochelle roderic rodrick rodger rolando
  roma romeo ronda rory rosalie rosalyn rosanna rosanne roseann roseanne rosetta roslyn rowan roxie rudolph rufus russel ruthie ryan
  sabrina sadie sallie sammie sammy sandi sandy sanford sarina saul savanna selena selina serena seth shana shanice shanna shari sharlene
  sharron shauna shawna shayla shayne sheena shelby sheldon shelia shelly sheree sheri sherie sherri sherrie sherman sherwin sheryl shona
  sian sidney sierra silas silvester sinclair skye skyler sloane sofia sondra sonny sonja spencer staci stacie stan stefanie stella
  stephan stephany stevan stevie stewart sue-ellen susannah suzann suzette sybil sydney syed tabatha tabitha talia tameka tami tamika
  tammie tania tanisha tansy taryn tasha taylor teddy terell teri terrell terri terrie tess tessa thaddeus thea thelonious theresa thurman
  tia tiana tilda tillie timmy tisha tobias tobin todd tonia toney tori traci tracie tracey travon trevelyan tricia trina trisha trudi
  trudy truman tucker twila tyra tyrell tyson ulysses ursula valarie valencia vance vaughn vaughan verna vernice veronica vic vickie vonda
  wade walker wallace wally wanda wayne weldon wendell wilbert wilbur wilda wiley wilfred wilfredo will willa willard willis wilma wilson
  winifred winnie winston woody wyatt yesenia zachariah zack zara zelda zena zora adrianna agata albert aleksander alicja alojzy aneta
  anzhelika arkadiusz bartek bartłomiej bartosz beata błażej bogumiła bogusław bogusława bolesław bożena bronisław cezary czesław damian
  danuta dariusz dominika dorota edyta elżbieta eugeniusz ewa ewelina franciszek grażyna grzegorz halina henryk iwona izabela jacek
  jadwiga jakub janina janusz jarosław jerzy julia józef justyna kacper kamil kamila karolina katarzyna kazimierz klaudia krystian
  krystyna krzysztof lech lechosław leszek lucyna łucja łukasz maciej magda małgorzata marcin marek mariola mariusz marzena mateusz michał
  mieczysław mikołaj miłosz mirosław mirosława monika oliwia patrycja paulina paweł piotr przemysław radosław rafał romuald roksana
  ryszard sebastian sławomir stanisław stanisława szczepan szymon sylwia tadeusz tomasz urszula wacław waldemar wiesław wiesława wiktor
  witold władysław włodzimierz wojciech zbigniew zdzisław zenon zofia zuzanna zygmunt adéla aleš alžbeta alžběta anežka antonín barbora
  bedřich blanka blažena bohumil bohumila bohuslav božena bronislav břetislav čeněk dalibor denisa drahomíra dušan eliška emília františek
  františka hana hynek iva jaromír jaroslav jaroslava jindřich jindřiška jiří jitka josef juraj jozef karolína kateřina klára květa
  květoslava ľubica ľuboš ľubomír ladislav lenka leoš libor libuše lubomír lubor luděk ludmila lukáš magdaléna marián markéta martina
  matěj matouš milada miloš miloslav miluše naďa naděžda natálie oldřich ondřej ota otakar pavla pavlína pavol peter petr přemysl radek
  radim radka radomír radovan renáta richard robert romana rudolf růžena samuel šárka silvie slávka soňa stanislava štefan štěpán štěpánka
  šimon tadeáš táňa tereza tomáš václav věra viera vít vítězslav vladimíra vladimír vlasta vlastimil vojtěch zbyněk zdeněk zdena zlatica
  žaneta žofie zuzana
`
  .trim()
  .split(/\s+/);
