import type { ImportField } from './import-field';

/** Headings as people and programs write them, as `headerKey` gives them, with commas between. */
const WORDS: Record<ImportField, string> = {
  name: 'name,full name,contact name,contact,person,display name,fn,vollstandiger name,nom complet,nombre completo,nome completo,naam,file as,ansprechpartner,lead name,person name',
  firstName:
    'first name,firstname,given name,forename,first,vorname,prenom,nombre,nome,voornaam,nome proprio,contact first name',
  middleName: 'middle name,additional name,second name,zweiter vorname,deuxieme prenom,segundo nombre',
  lastName:
    'last name,lastname,family name,surname,last,nachname,familienname,nom,nom de famille,apellido,apellidos,cognome,sobrenome,apelido,achternaam,contact last name',
  emails:
    'email,email address,email addresses,mail,mail address,mails,work email,business email,personal email,home email,primary email,secondary email,additional email addresses,email 2,email 3,email 1,email 2 address,email 3 address,mailadresse,email adresse,adresse email,adresse mail,courriel,correo,correo electronico,correo electronico 1,direccion de correo electronico,posta elettronica,indirizzo email,emailadres,other email,contact email,email work,email home,email other',
  phones:
    'phone,phone number,phone numbers,telephone,tel,mobile,mobile phone,mobile phone number,mobile number,cell,cell phone,work phone,business phone,business phone 2,home phone,home phone 2,other phone,primary phone,direct phone,car phone,company main phone,telefon,telefonnummer,handy,mobil,mobiltelefon,rufnummer,telephone portable,portable,numero de telephone,telefono,movil,celular,telefone,cellulare,telefoon,phone work,phone home,phone mobile,phone other,whatsapp,whatsapp phone number',
  companyName:
    'company,company name,organization,organisation,organization name,organisation name,employer,account,account name,associated company,firm,business,firma,unternehmen,arbeitgeber,firmenname,societe,entreprise,empresa,compania,azienda,societa,bedrijf,current company',
  jobTitle:
    'job title,title,position,role,function,job,occupation,organization title,position title,berufsbezeichnung,funktion,titel,stelle,jobtitel,poste,fonction,intitule du poste,cargo,puesto,ruolo,posizione,functie,current position',
  headline: 'headline,linkedin headline,tagline',
  linkedin:
    'linkedin,linkedin url,linkedin profile,linkedin profile url,profile url,url,public profile url,person linkedin url,linkedin link,linkedin bio,linkedin address',
  location:
    'location,address,formatted address,ort,standort,lieu,ubicacion,localizacao,localita,locatie,address 1 formatted',
  city: 'city,town,business city,home city,other city,mailing city,address 1 city,stadt,wohnort,ville,ciudad,cidade,citta,plaats,stad,address city',
  region:
    'state,state region,region,province,business state,mailing state,mailing state province,state province,address 1 region,bundesland,kanton,provincia,estado,address state',
  country:
    'country,country region,business country,business country region,mailing country,address 1 country,land,pays,pais,paese,address country,home country',
  tags: 'tags,tag,labels,label,categories,category,groups,group,group membership,segment,list,kategorien,schlagworte,etiquettes,categorie,etiquetas,etichette,keywords',
  note: 'note,notes,comment,comments,description,remarks,remark,about,bio,notiz,notizen,bemerkung,bemerkungen,kommentar,commentaire,commentaires,remarques,nota,notas,observaciones,note 1,message,contact notes',
  language: 'language,preferred language,lang,sprache,langue,idioma,lingua,taal',
  zone: 'time zone,timezone,zeitzone,fuseau horaire,zona horaria',
  persona: 'persona,buyer persona',
  source:
    'source,lead source,original source,origin,quelle,herkunft,provenance,origine,fuente,origen,fonte,bron,leadquelle',
  lawfulBasis:
    'lawful basis,legal basis,legal basis for processing contact s data,rechtsgrundlage,base legale,base legal',
  owner:
    'owner,contact owner,owner alias,owner name,lead owner,account owner,assigned to,sales rep,besitzer,zustandig,responsable,proprietaire,propietario',
  stage: 'stage,lifecycle stage,pipeline stage',
  createdAt: 'create date,created date,created,created at,date created,added,person created,erstellt,erstellt am',
  doNotContact:
    'do not contact,unsubscribed,opt out,email opt out,opted out,unsubscribed from all email,do not mail,do not email,has opted out of email,marketing status',
  memberId: 'linkedin member id',
  memberNumber: 'linkedin member number',
  salesId: 'sales navigator id',
  profileUrl: 'profile address',
  web: 'website,web page,web site,website url,homepage,website 1 value,website 2 value,webseite,site web',
};

const FIELD_OF: ReadonlyMap<string, ImportField> = new Map(
  (Object.entries(WORDS) as [ImportField, string][]).flatMap(([field, words]) =>
    words.split(',').map((word) => [word, field] as const),
  ),
);

/** Headings that are numbered, as those of address books are. */
const NUMBERED: readonly [RegExp, ImportField][] = [
  [/^email \d+ (value|address)$|^email address \d+$/, 'emails'],
  [/^phone \d+ value$|^(mobile|business|home|work) phone \d+$/, 'phones'],
  [/^organi[sz]ation 1 name$/, 'companyName'],
  [/^organi[sz]ation 1 title$/, 'jobTitle'],
  [/^website \d+ value$/, 'web'],
];

/** What a heading says, wherever the file comes from; `undefined` for one that is not known. */
export function fieldOfHeader(key: string): ImportField | undefined {
  return FIELD_OF.get(key) ?? NUMBERED.find(([pattern]) => pattern.test(key))?.[1];
}
