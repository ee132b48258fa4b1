import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of Portuguese.
 */
export const ptNames = {
  notNames: `
    o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas de em por para com sem sob sobre entre até desde
    contra perante após durante e ou mas nem que quem qual quais quando como onde porque porquê se não sim já ainda também só apenas muito
    muita muitos muitas pouco mais menos tão tanto bem mal sempre nunca hoje ontem amanhã agora aqui ali lá assim então logo depois antes
    pois porém contudo enquanto embora eu tu ele ela nós vós eles elas você vocês me te lhe lhes si seu sua seus suas meu minha meus minhas
    teu tua nosso nossa nossos nossas este esta estes estas esse essa esses essas isto isso aquele aquela aquilo deste desta destes destas
    desse dessa neste nesta nesse nessa é foi foram era eram ser sido será serão está estão estava estar tem têm tinha ter há havia haver
    faz fazem fazer feito pode podem poder deve devem dever vai vão ir vem todo toda todos todas tudo cada outro outra outros outras mesmo
    mesma algum alguma alguns algumas nenhum qualquer vários várias ambos primeiro primeira primeiros segundo segunda terceiro último última
    últimos últimas novo nova novos novas grandes pequena melhor melhores maior maiores através além acordo contacto contactos contato
    contatos contacte início página páginas inicial bem-vindo menu pesquisa pesquisar buscar busca procurar navegação mapa site sítio web
    portal voltar topo seguinte anterior próximo próxima fechar abrir mostrar esconder ver ler saiba descarregar baixar download downloads
    imprimir partilhar compartilhar enviar aceitar cancelar recusar clique aceder acesso acessar acessibilidade entrar sair iniciar sessão
    registar registo registrar cadastro cadastre-se utilizador usuário palavra-passe senha conta carrinho comprar compra adicionar remover
    alterar cookies configurações definições preferências privacidade política proteção dados pessoais aviso legal termos condições uso
    utilização direitos reservados copyright newsletter boletim subscrever subscreva assinar assine siga siga-nos facebook twitter instagram
    youtube linkedin redes sociais rss faq perguntas frequentes pergunta resposta respostas ajuda comentário comentários idioma português
    inglês english conteúdo conteúdos principal notícia notícias atualidade nota notas comunicado comunicados imprensa media mídia arquivo
    artigo artigos publicação publicações agenda evento eventos calendário programa programas foto fotos fotografia fotografias imagem
    imagens galeria vídeo vídeos podcast blog blogue revista relatório relatórios documento documentos documentação anual estudo estudos
    pesquisas entrevista entrevistas reportagem título texto autor resumo introdução apresentação história missão visão valores equipa
    equipe organograma estrutura parceiros parceiro carreiras carreira emprego trabalhe ofertas oferta estágios vagas vaga concursos
    concurso editais edital licitações formação cursos curso projetos projeto projectos serviços serviço produtos produto soluções clientes
    cliente empresa empresas particulares profissionais cidadãos cidadão associações investidores acionistas resultados euros euro reais
    milhões milhão mil ministério ministro governo estado portugal portuguesa portuguesas brasil brasileira brasileiro brasileiros europa
    europeia europeu união évora setúbal açores algarve alentejo janeiro paulo brasília minas gerais belo horizonte curitiba recife manaus
    belém goiânia santa catarina paraná pernambuco ceará amazonas norte sul leste oeste centro região regional regionais nacional nacionais
    internacional mundial local locais público pública públicos públicas privado privada geral municipal municipais federal estadual cidade
    cidades município municípios concelho freguesia bairro eleições assembleia conselho comissão comunidade comunicação relações informação
    informações horário horários preços tarifas endereço morada telefone telemóvel correio eletrónico número números nome apelido assunto
    mensagem obrigatório formulário pedido pedidos solicitação data dia dias semana mês ano anos hora horas sexta aberto fechado entrada
    livre gratuita gratuito grátis saúde segurança ambiente cultura cultural culturais desporto esporte educação ensino investigação ciência
    ciências universidade escola escolas juventude crianças criança família famílias mulheres mulher homens jovens idosos pessoas pessoa
    economia económica econômica econômico social habitação transporte transportes energia água clima desenvolvimento sustentável turismo
    património patrimônio museu teatro cinema música livro livros exposição exposições espetáculo concerto festival biblioteca justiça
    polícia defesa agricultura alimentação digital inovação indústria comércio obras prevenção emergência urgência vida mundo tempo lugar
    fim parte caso forma quadro prémio prêmio prémios grupo sede reunião lei decreto visita conferência congresso seminário jornada jornadas
    edição inauguração temporada época partir atendimento ouvidoria transparência trâmites sugestões reclamações fonte crédito divulgação
    acompanhe confira leia
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    joão josé antónio antônio francisco carlos paulo pedro lucas luiz luis luís marcos gabriel rafael daniel marcelo bruno eduardo felipe
    filipe rodrigo manuel manoel mateus matheus andré fernando fábio leonardo gustavo guilherme leandro tiago thiago anderson ricardo márcio
    jorge sebastião alexandre roberto edson diego diogo vitor vítor victor sérgio cláudio geraldo adriano luciano júlio renato alex vinícius
    vinicius rogério samuel ronaldo mário flávio igor douglas davi david jeferson cícero raimundo robson reginaldo gilberto henrique miguel
    rui nuno hugo gonçalo duarte afonso rodolfo bernardo martim tomás tomas salvador simão santiago lourenço xavier vasco valter walter
    telmo sílvio silvino simões rubens rúben ruben ivo ivan isaac hélder helder hermínio heitor hélio gaspar frederico fausto estevão
    evandro emanuel elias domingos dinis denis danilo dário cristiano cristóvão caio caetano césar benjamim baltazar augusto arthur artur
    armando armindo arlindo anselmo aníbal amílcar amadeu álvaro alfredo alberto albano agostinho adelino adérito abílio abel orlando
    osvaldo oscar óscar otávio octávio patrício raul raúl reinaldo severino teodoro ulisses valdemar vicente virgílio wagner washington
    wellington wesley william nelson nélson nilton murilo moisés mauro mauricio maurício jaime joaquim joel jonas jonathan juliano jair
    josué kléber laércio lúcio breno otto enzo yuri zeferino maria ana francisca antónia antônia adriana juliana márcia fernanda patrícia
    aline sandra camila amanda bruna jéssica letícia júlia julia luciana vanessa mariana gabriela vera vitória larissa cláudia beatriz luana
    rita sónia sônia renata eliane josefa simone natália cristiane carla débora rosângela jaqueline rosa daniela aparecida marlene terezinha
    raimunda andreia andréa andreza fabiana lúcia raquel ângela angela rafaela joana luzia elaine daniele regina daiane alessandra isabel
    inês teresa catarina sofia helena margarida leonor carolina matilde madalena marta filipa sara susana mónica mônica paula cristina
    lurdes fátima conceição graça graziela glória gisela flávia filomena fabíola eva eunice estela ester esmeralda emília elvira elsa elisa
    elisabete elizabete elisângela edite dulce dora diana deolinda cátia cecília célia celeste carmo carminda carlota cândida bianca
    benedita bárbara aurora augusta arminda anabela amélia amália alzira alice alexandra albertina adelaide adélia alda palmira olívia olga
    odete nádia natércia milena mafalda magda luísa lídia liliana lara laura judite josefina jacinta isaura irene ivone iva íris iolanda
    ilda hortense guiomar gracinda generosa rosário sílvia silvana soraia tânia tatiana telma tereza úrsula valéria valentina verónica
    verônica viviane yara zulmira sabrina rosana rosane roberta priscila pietra micaela micheli maísa lorena lívia kelly karla karina
    janaína jandira ingrid giovana gisele geovana francine fabiane evelyn elis dayane clarice clara cíntia cassandra bernadete aurélia
    ariana
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
