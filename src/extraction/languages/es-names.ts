import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of Spanish.
 */
export const esNames = {
  notNames: `
    el la los las un una unos unas lo al del de y e o u pero sino que quien quienes qué quién cuál cuáles cómo cuándo dónde cuánto cuántos
    porque pues si no sí ni a ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras se su sus mi
    mis tu tus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas eso esto aquel aquella me te le les nos yo él ella
    ellos ellas usted ustedes es son era eran fue fueron ser sido está están estaba estar ha han había haber hay he hemos tiene tienen tener
    puede pueden poder debe deben deber hace hacen hacer hecho será serán sería más menos muy mucho mucha muchos muchas poco pocos tan tanto
    también tampoco ya aún todavía siempre nunca ahora hoy ayer mañana aquí allí así como cuando donde mientras además cada todo toda todos
    todas otro otra otros otras mismo misma mismos algunos algunas varios varias ambos ninguno ninguna sólo solo entonces luego antes
    después cual cuyo cuya primer primero primera primeros segundo segunda tercer tercero última último últimos últimas nuevo nueva nuevos
    nuevas gran grandes pequeña buen mejor mejores menor contacto contactos contacte contactar inicio portada menú buscar búsqueda buscador
    navegación mapa web sitio página páginas enlaces enlace contenido principal saltar ir volver subir arriba abajo siguiente anterior
    cerrar abrir mostrar ocultar ver leer saber descargar descargas imprimir compartir enviar aceptar cancelar rechazar pulse clic haga
    acceder acceso entrar iniciar sesión registrarse registro regístrate usuario contraseña cuenta carrito cesta comprar compra añadir
    eliminar modificar cookies configuración preferencias privacidad política protección datos personales aviso legal términos condiciones
    uso accesibilidad derechos reservados copyright boletín boletines newsletter suscripción suscríbete suscribirse síguenos facebook
    twitter instagram youtube linkedin redes sociales rss faq preguntas frecuentes pregunta respuesta respuestas ayuda comentario
    comentarios idioma español castellano inglés english català noticia noticias actualidad nota notas comunicado comunicados prensa medios
    archivo artículo artículos publicación publicaciones agenda evento eventos calendario programa programas foto fotos fotografía imágenes
    imagen galería vídeo vídeos podcast blog revista informe informes documento documentos memoria anual estudio estudios entrevista
    entrevistas reportaje título texto autor resumen introducción presentación historia misión visión valores equipo organigrama directorio
    socios colaboradores empleo trabajo trabaja ofertas oferta prácticas formación cursos curso proyectos proyecto servicios servicio
    productos producto soluciones clientes cliente empresa empresas particulares profesionales ciudadanos ciudadanía asociaciones inversores
    accionistas resultados euros euro millón millones dólares pesos ministerio ministro gobierno estado españa española españoles europa
    europea europeo unión madrid barcelona málaga alicante valladolid gijón pamplona méxico argentina chile colombia perú venezuela ecuador
    bolivia uruguay paraguay cuba buenos aires lima bogotá andalucía cataluña asturias extremadura canarias cantabria rioja país vasco norte
    sur oeste región regional nacional internacional mundial local locales público pública públicos públicas privado privada general
    municipal provincial ciudad pueblo barrio municipio vecinos alcaldía elecciones pleno junta consejo comunidad comunicación relaciones
    información dirección horario horarios tarifas teléfono teléfonos correo electrónico número números nombre apellidos apellido asunto
    mensaje obligatorio formulario solicitud solicitudes fecha día días semana mes año años hora horas lunes viernes abierto cerrado entrada
    gratuita gratis gratuito salud sanidad seguridad medio ambiente cultura cultural deporte deportes educación enseñanza investigación
    ciencia ciencias universidad escuela escuelas juventud niños infancia familia familias mujeres mujer hombres jóvenes personas persona
    economía económica económico social vivienda transporte transportes energía agua clima desarrollo sostenible turismo patrimonio museo
    teatro cine música libro libros exposición exposiciones espectáculo concierto festival biblioteca justicia policía defensa agricultura
    alimentación digital innovación industria comercio obras prevención urgencia alerta vida mundo tiempo lugar lugares fin parte marco caso
    casos forma través junto cargo presidente directora director respecto motivo premio premios concurso grupo filial sede reunión asamblea
    ley decreto firma visita conferencia congreso seminario jornada jornadas edición acto inauguración temporada siguientes tel ampliar
    ubicación estamos quiénes somos cita previa trámites trámite sugerencias quejas atención
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    asunción ascensión anunciación visitación consolación trinidad asun antonio manuel josé jose francisco david juan javier daniel
    josé-antonio jesús jesus carlos alejandro miguel rafael pedro pablo ángel angel sergio fernando jorge luis alberto álvaro alvaro adrián
    adrian diego raúl raul iván ivan rubén ruben enrique óscar oscar ramón ramon vicente andrés andres joaquín joaquin santiago eduardo
    víctor victor mario roberto jaime ignacio marcos alfonso salvador ricardo jordi hugo emilio guillermo gabriel julián julian tomás tomas
    agustín agustin gonzalo félix felix martín martin joan josep nicolás nicolas ismael mariano domingo xavier marc samuel lucas cristian
    mateo cristóbal gregorio alfredo sebastián sebastian lorenzo césar cesar josué esteban bernardo rodrigo gerardo eugenio isaac borja
    germán german arturo aitor iker unai asier mikel jon ander xabier iñaki iñigo koldo gorka pau pol arnau oriol gerard albert ferran pere
    miquel lluís jaume ramiro leandro leonardo matías matias nacho pepe paco curro quique chema txema benito benjamín bruno camilo claudio
    dámaso darío dario edgar efraín elías eloy emiliano ernesto fabián federico felipe fermín fidel francesc gaspar gustavo héctor hector
    hernán hilario horacio humberto isidro israel joel julio leopoldo luciano marcelo marcial maximiliano modesto moisés narciso néstor
    norberto octavio osvaldo patricio quim rogelio román ruperto saúl silvio simón telmo teodoro ulises valentín vidal wenceslao yago anxo
    xoán xosé breixo brais roi uxío josé-luis juan-carlos maría maria carmen ana isabel laura cristina marta josefa dolores lucía lucia
    francisca antonia pilar elena sara paula raquel mercedes rosa beatriz nuria silvia julia patricia irene andrea teresa rocío rocio mónica
    monica alba encarnación montserrat alicia eva sonia ángeles angela ángela sandra susana margarita yolanda natalia inmaculada claudia
    sofía sofia esther noelia inés ines amparo nerea verónica veronica carolina lorena carla consuelo daniela concepción alejandra victoria
    luisa aurora juana lidia marina emilia catalina ainhoa fátima fatima aurelia amaia leire ane nekane maite miren itziar idoia arantxa
    arantza begoña blanca belén belen celia clara elisa eloísa emma estefanía estela estrella eugenia fernanda gabriela gema gemma gloria
    gracia guadalupe helena iria jimena judith lara leonor leticia lourdes luz macarena manuela mar mari mariana maribel marisa marisol
    martina matilde mireia miriam milagros nieves noa noemí nora olga oihana paloma paz purificación ramona rebeca remedios rita rosario
    ruth salomé soledad soraya tamara tania úrsula vanesa vanessa vega virginia ximena xiana yaiza yasmina zaida zoe adela adriana agustina
    amalia amelia angélica araceli azucena bárbara berta brenda camila candela carlota cecilia chelo cintia coral covadonga delia diana
    edurne elvira ester fabiola fina florencia graciela griselda haydée herminia ida imelda ingrid isaura ivonne jacinta jessica josefina
    julieta justa karina lola loreto magdalena malena marcela mariam maría-josé maría-jesús mercè meritxell montse neus núria odalys olivia
    paola pepa pepi petra raimunda regina roxana sabela sabrina sagrario selena sol susanna uxía valentina valeria violeta wendy
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
