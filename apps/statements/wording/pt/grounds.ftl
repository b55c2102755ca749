### Os cartões em que cada pessoa escolhe o que é verdade no seu caso, em português de Portugal. O título é o
### que a pessoa diria.
###
### Palavras curtas, nada de leis. `.hint` é uma frase e fala na terceira pessoa. Se um motivo pergunta mais
### alguma coisa, `.question` é a pergunta e cada uma das outras partes é uma resposta, com o seu código.
### Nada revela o género de quem lê. Valor: $behalf (self, child, represented).

reasonable_expectations =
    { $behalf ->
        [represented] Foi partilhado para pessoas, não para a IA
       *[self] Partilhei para pessoas, não para a IA
    }
    .hint = Era para amigos, um clube, seguidores ou clientes.
    .question = Para quem era?
    .friends_family = Família e amigos
    .club = Um clube ou grupo
    .followers =
        { $behalf ->
             [represented] Pessoas que seguem esta pessoa
            *[self] Pessoas que me seguem
        }
    .customers = Clientes
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

old_posts = Muito disto é antigo
    .hint = Há coisas de antes de 2024, quando a Meta falou desta utilização.
    .question = De que ano é a parte mais antiga?
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

posted_as_minor =
    { $behalf ->
        [represented] Uma parte é de antes dos 18 anos
       *[self] Tinha menos de 18 anos quando publiquei uma parte
    }
    .hint = Ainda estão na Internet publicações ou fotografias dessa altura.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

not_informed =
    { $behalf ->
        [represented] Não lhe disseram com clareza
       *[self] Não me disseram com clareza
    }
    .hint = Não chegou nenhum aviso claro da Meta, nem por e-mail nem na aplicação.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

no_account = { $behalf ->
        [child] O meu filho ou filha não tem conta na Meta
        [represented] Esta pessoa não tem conta na Meta
       *[self] Não tenho conta na Meta
    }
    .hint = { $behalf ->
        [child] Só outras pessoas podem ter partilhado algo sobre o seu filho ou filha.
        [represented] Só outras pessoas podem ter partilhado algo sobre esta pessoa.
       *[self] Só outras pessoas podem ter partilhado algo sobre si.
    }
    .question = Quem partilha essas coisas?
    .friends = Amigos
    .club = Um clube ou grupo
    .employer = Uma entidade empregadora
    .school = Uma escola
    .strangers = Desconhecidos
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

ai_chats =
    { $behalf ->
        [represented] Contou coisas à Meta AI
       *[self] Contei coisas à Meta AI
    }
    .hint = Foi usada como ferramenta. Não é preciso dizer de que se tratava.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sensitive_health =
    { $behalf ->
        [child] Mostra algo sobre a saúde do meu filho ou filha
        [represented] Mostra algo sobre a sua saúde
       *[self] Mostra algo sobre a minha saúde
    }
    .hint = Não é preciso dizer o quê. O texto só refere a palavra saúde.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sensitive_belief =
    { $behalf ->
        [represented] Mostra em que acredita ou o que defende
       *[self] Mostra em que acredito ou o que defendo
    }
    .hint = Religião, política ou sindicato. Não é preciso dizer qual.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sensitive_orientation =
    { $behalf ->
        [represented] Mostra algo muito privado desta pessoa
       *[self] Mostra algo muito privado
    }
    .hint = Por exemplo, quem se ama ou quem se é. O texto não diz de que se trata.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

children_in_photos =
    { $behalf ->
        [child] Há fotografias do meu filho ou filha
       *[self] Os meus filhos estão nas minhas fotografias
    }
    .hint = As crianças não podem ver até onde isto pode levar. O texto não dá nomes.
    .question =
        { $behalf ->
             [child] Que idade tem o seu filho ou filha nas fotografias?
            *[self] Que idade têm nas fotografias?
        }
    .baby = Bebé
    .small_child = Primeiros anos
    .school_age = Idade escolar
    .teenager = Adolescência
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

child_posted_by_others = Outras pessoas partilham imagens do meu filho ou filha
    .hint = O seu filho ou filha não tem voz nisso.
    .question = Quem as partilha?
    .school = Uma escola
    .nursery = Uma creche ou jardim de infância
    .club = Um clube
    .family = Alguém da família
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

minor_user = O meu filho ou filha usa as aplicações da Meta
    .hint = O seu filho ou filha tem menos de 18 anos. Isso conta.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

third_parties_shown =
    { $behalf ->
        [represented] Nas fotografias estão também outras pessoas
       *[self] Nas minhas fotografias estão também outras pessoas
    }
    .hint = Nunca escolheram ser usadas para a IA.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

others_post_me =
    { $behalf ->
        [represented] Outras pessoas partilham coisas sobre esta pessoa
       *[self] Outras pessoas partilham coisas sobre mim
    }
    .hint =
        { $behalf ->
             [represented] Esta pessoa não pode mudar as definições das outras.
            *[self] Não pode mudar as definições dessas pessoas.
        }
    .question = Quem as partilha?
    .friends = Amigos
    .club = Um clube ou grupo
    .employer = Uma entidade empregadora
    .school = Uma escola
    .strangers = Desconhecidos
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

stalking_violence =
    { $behalf ->
        [child] Tenho de zelar pela segurança do meu filho ou filha
        [represented] Tem de zelar pela sua segurança
       *[self] Tenho de zelar pela minha segurança
    }
    .hint = Não é preciso dizer porquê. O texto não dá pormenores.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

identity_fraud =
    { $behalf ->
        [represented] Alguém se fez passar por esta pessoa
       *[self] Alguém se fez passar por mim
    }
    .hint = Um nome, imagens, uma voz ou uma conta foram mal usados.
    .question = O que foi mal usado?
    .name = O nome
    .pictures = Imagens
    .voice = A voz
    .account = A conta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

likeness_deepfake =
    { $behalf ->
        [represented] O seu rosto ou a sua voz podem ser copiados
       *[self] O meu rosto ou a minha voz podem ser copiados
    }
    .hint = Há muitas imagens ou gravações na Internet.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

location_routine =
    { $behalf ->
        [child] Mostra os lugares e hábitos do meu filho ou filha
        [represented] Mostra onde vive ou o que faz todos os dias
       *[self] Mostra onde vivo ou o que faço todos os dias
    }
    .hint = Juntas, as publicações podem dizer onde está alguém, e quando.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

professional_secrecy =
    { $behalf ->
        [represented] O seu trabalho exige sigilo
       *[self] O meu trabalho exige sigilo
    }
    .hint = É preciso guardar silêncio sobre as pessoas com quem se trabalha.
    .question = Que tipo de trabalho é?
    .health = Saúde
    .law = Direito
    .church = Igreja ou apoio espiritual
    .social_work = Serviço social
    .teaching = Ensino
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

creator_works =
    { $behalf ->
        [represented] Partilha obras próprias
       *[self] Partilho obras que fiz
    }
    .hint = Os modelos podem copiar um estilo pessoal.
    .question = Que tipo de obras são?
    .photographs = Fotografias
    .drawings = Desenhos ou pinturas
    .writing = Textos
    .music = Música
    .film = Filmes ou vídeos
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

life_change =
    { $behalf ->
        [represented] A sua vida mudou desde então
       *[self] A minha vida mudou desde então
    }
    .hint = As publicações antigas dão hoje uma imagem errada. Não é preciso dizer mais.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

cannot_leave =
    { $behalf ->
        [represented] Não pode simplesmente sair
       *[self] Não posso simplesmente sair
    }
    .hint = Um clube, uma escola, a família ou o trabalho só estão lá.
    .question = Para que é preciso?
    .club = Um clube ou grupo
    .school = Um grupo da escola
    .family_abroad = Família noutro país
    .work = Trabalho
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

wrong_ai_output =
    { $behalf ->
        [represented] A Meta AI disse algo falso ou privado sobre esta pessoa
       *[self] A Meta AI disse algo falso ou privado sobre mim
    }
    .hint = Viu uma resposta dessas.
    .question = Em que ano foi?
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Motivos de outras áreas da vida

sensitive_origin =
    { $behalf ->
        [represented] Mostra de onde vem
       *[self] Mostra de onde venho
    }
    .hint = Não é preciso dizer mais. O texto só refere a palavra origem.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

inferred_sensitive = No conjunto, diz coisas privadas
    .hint = Nada foi dito abertamente, mas publicações e imagens deixam-no ver.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

criminal_matters = Uma parte trata de um crime ou de um processo
    .hint = Como vítima, testemunha ou pessoa acusada. Não é preciso dizer qual.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

dependants =
    { $behalf ->
        [represented] Cuida de alguém que lá aparece
       *[self] Cuido de alguém que lá aparece
    }
    .hint = Alguém que precisa de cuidados. O texto não dá nomes nem doenças.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

deceased = Mostra alguém que morreu
    .hint =
        { $behalf ->
             [represented] Esta pessoa também está nessas imagens.
            *[self] Também está nessas imagens. Trata-se das suas recordações.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

journalist_activist =
    { $behalf ->
        [represented] Faz ouvir a sua voz, e há quem confie nela
       *[self] Faço ouvir a minha voz, e há quem confie em mim
    }
    .hint = Nos meios de comunicação, por uma causa ou pelos direitos humanos. O texto não dá pormenores.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

persecution = Podia pôr em perigo pessoas noutro país
    .hint = O texto não nomeia nenhum país nem ninguém.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

exposed_role =
    { $behalf ->
        [represented] O seu trabalho faz desta pessoa um alvo
       *[self] O meu trabalho faz de mim um alvo
    }
    .hint = O texto não diz onde é o trabalho.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

workplace_exposure =
    { $behalf ->
        [represented] Podia prejudicar esta pessoa no trabalho
       *[self] Podia prejudicar-me no trabalho
    }
    .hint = As publicações antigas podem ser tiradas do contexto.
    .question = De que se trata?
    .job_search = Procura de trabalho
    .employer_rules = Regras no trabalho
    .old_statements = Coisas ditas há muito tempo
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

likeness_is_income =
    { $behalf ->
        [represented] Vive do seu rosto ou da sua voz
       *[self] Vivo do meu rosto ou da minha voz
    }
    .hint = As cópias feitas com IA podem tirar trabalho.
    .question = Que tipo de trabalho é?
    .modelling = Trabalho como modelo
    .acting = Representação
    .voice = Locução ou dobragem
    .sport = Desporto
    .influencer = Um canal próprio
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

business_page =
    { $behalf ->
        [represented] Tem uma página em que aparece
       *[self] Tenho uma página em que apareço
    }
    .hint = Uma empresa não pode opor-se, mas a pessoa que está por trás pode.
    .question = Que tipo de página é?
    .sole_trader =
        { $behalf ->
             [represented] Um pequeno negócio próprio
            *[self] O meu pequeno negócio
        }
    .club_officer = Um clube
    .artist =
        { $behalf ->
             [represented] A sua própria arte
            *[self] A minha arte
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

form_obstacle = { $behalf ->
        [child] O formulário não funcionou para nós
        [represented] O formulário não funcionou para esta pessoa
       *[self] O formulário não funcionou para mim
    }
    .hint = Isso não deve ser um obstáculo. Uma carta também conta.
    .question = O que falhou?
    .hacked = Alguém se apoderou da conta
    .blocked = A conta está bloqueada
    .lost_access = Não é possível entrar na conta
    .no_code = O código não chegou
    .barrier = Não consigo usá-lo tal como está feito
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

conscience =
    { $behalf ->
        [represented] Vai contra aquilo por que se guia
       *[self] Vai contra aquilo por que me guio
    }
    .hint = Melhor ao lado de outro motivo. Não é preciso dizer que convicção é.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

memorisation = { $behalf ->
        [child] O meu filho ou filha é fácil de identificar
        [represented] É fácil de identificar
       *[self] Sou fácil de identificar
    }
    .hint = O que é raro pode voltar no que diz uma IA.
    .question = Porquê?
    .rare_name = Um nome pouco comum
    .unusual_story = Uma história fora do comum
    .many_pictures = Muitas imagens parecidas
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
