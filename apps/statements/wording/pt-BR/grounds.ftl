### Os cartões em que as pessoas escolhem o que é verdade para elas, em português do Brasil. O título é o que elas diriam.
###
### Palavras curtas, sem lei. `.hint` é uma frase. Onde se pergunta algo mais, `.question` é a pergunta, e as outras partes,
### as respostas. Valor: $behalf (self, child, represented).

reasonable_expectations =
    { $behalf ->
        [represented] Foi compartilhado para pessoas, não para a IA
       *[self] Compartilhei para pessoas, não para a IA
    }
    .hint = Era para amigos, um clube, seguidores ou clientes.
    .question = Para quem era?
    .friends_family = Família e amigos
    .club = Um clube ou grupo
    .followers =
        { $behalf ->
             [represented] Pessoas que seguem essa pessoa
            *[self] Pessoas que me seguem
        }
    .customers = Clientes
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

old_posts = Muita coisa é antiga
    .hint = Parte é de antes de 2024, quando a Meta falou deste uso.
    .question = De que ano é a parte mais antiga?
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

posted_as_minor =
    { $behalf ->
        [represented] Parte é de antes dos 18 anos dessa pessoa
       *[self] Parte eu publiquei antes dos 18 anos
    }
    .hint = Publicações ou fotos antigas daquele tempo ainda estão na internet.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

not_informed =
    { $behalf ->
        [represented] Não houve um aviso claro
       *[self] Ninguém me avisou com clareza
    }
    .hint = Não chegou nenhum aviso claro da Meta, por e-mail ou no aplicativo.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

no_account =
    { $behalf ->
        [child] Meu filho ou filha não tem conta na Meta
        [represented] Essa pessoa não tem conta na Meta
       *[self] Não tenho conta na Meta
    }
    .hint =
        { $behalf ->
             [child] Só outras pessoas podem ter compartilhado algo sobre seu filho ou filha.
             [represented] Só outras pessoas podem ter compartilhado algo sobre ela.
            *[self] Só outras pessoas podem ter compartilhado algo sobre você.
        }
    .question = Quem compartilha essas coisas?
    .friends = Amigos
    .club = Um clube ou grupo
    .employer = Um empregador
    .school = Uma escola
    .strangers =
        { $behalf ->
             [child] Pessoas que não conhecemos
             [represented] Pessoas que ela não conhece
            *[self] Pessoas que não conheço
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

ai_chats =
    { $behalf ->
        [represented] Essa pessoa contou coisas à Meta AI
       *[self] Contei coisas à Meta AI
    }
    .hint =
        { $behalf ->
             [represented] Foi usada como ferramenta. Você não precisa dizer qual era o assunto.
            *[self] Você a usou como ferramenta. Não precisa dizer qual era o assunto.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sensitive_health =
    { $behalf ->
        [child] Mostra algo sobre a saúde do meu filho ou filha
        [represented] Mostra algo sobre a saúde dessa pessoa
       *[self] Mostra algo sobre minha saúde
    }
    .hint = Você não precisa dizer o quê. O texto traz só a palavra saúde.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sensitive_belief =
    { $behalf ->
        [represented] Mostra no que essa pessoa acredita ou o que defende
       *[self] Mostra no que acredito ou o que defendo
    }
    .hint = Fé, política ou sindicato. Você não precisa dizer qual.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sensitive_orientation =
    { $behalf ->
        [represented] Mostra algo muito íntimo sobre essa pessoa
       *[self] Mostra algo muito íntimo
    }
    .hint =
        { $behalf ->
             [represented] Por exemplo, quem essa pessoa ama ou quem ela é. O texto não diz o que é.
            *[self] Por exemplo, quem você ama ou quem você é. O texto não diz o que é.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

children_in_photos =
    { $behalf ->
        [child] Há fotos do meu filho ou filha
        [represented] Há crianças nas fotos dessa pessoa
       *[self] Meus filhos aparecem nas minhas fotos
    }
    .hint = Crianças não conseguem ver aonde isso pode levar. O texto não traz nomes.
    .question =
        { $behalf ->
             [child] Que idade seu filho ou filha tem nas fotos?
            *[self] Que idade têm nas fotos?
        }
    .baby = Bebê
    .small_child = Criança pequena
    .school_age = Idade escolar
    .teenager = Adolescente
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

child_posted_by_others = Outras pessoas compartilham fotos do meu filho ou filha
    .hint = Seu filho ou filha não decide sobre isso.
    .question = Quem compartilha?
    .school = Uma escola
    .nursery = Uma creche
    .club = Um clube
    .family = Alguém da família
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

minor_user = Meu filho ou filha usa os aplicativos da Meta
    .hint = Seu filho ou filha tem menos de 18 anos. Isso conta.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

third_parties_shown =
    { $behalf ->
        [represented] As fotos também mostram outras pessoas
       *[self] Minhas fotos também mostram outras pessoas
    }
    .hint = Elas nunca escolheram ser usadas para a IA.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

others_post_me =
    { $behalf ->
        [represented] Outras pessoas compartilham coisas sobre essa pessoa
       *[self] Outras pessoas compartilham coisas sobre mim
    }
    .hint =
        { $behalf ->
             [represented] Essa pessoa não pode mudar as configurações alheias.
            *[self] Você não pode mudar as configurações de outras pessoas.
        }
    .question = Quem compartilha?
    .friends = Amigos
    .club = Um clube ou grupo
    .employer = Um empregador
    .school = Uma escola
    .strangers =
        { $behalf ->
             [represented] Pessoas que ela não conhece
            *[self] Pessoas que não conheço
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

stalking_violence =
    { $behalf ->
        [child] Preciso cuidar da segurança do meu filho ou filha
        [represented] Essa pessoa precisa cuidar da própria segurança
       *[self] Preciso cuidar da minha segurança
    }
    .hint = Você não precisa dizer por quê. O texto não dá detalhes.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

identity_fraud =
    { $behalf ->
        [represented] Alguém se passou por essa pessoa
       *[self] Alguém se passou por mim
    }
    .hint = Um nome, imagens, uma voz ou uma conta foram usados indevidamente.
    .question = O que foi usado indevidamente?
    .name = O nome
    .pictures = Imagens
    .voice = A voz
    .account = A conta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

likeness_deepfake =
    { $behalf ->
        [represented] Podem copiar o rosto ou a voz dessa pessoa
       *[self] Podem copiar meu rosto ou minha voz
    }
    .hint = Há muitas imagens ou gravações na internet.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

location_routine =
    { $behalf ->
        [child] Mostra os lugares e hábitos do meu filho ou filha
        [represented] Mostra onde essa pessoa mora ou o que faz todo dia
       *[self] Mostra onde moro ou o que faço todo dia
    }
    .hint = Juntas, as publicações podem dizer onde alguém está e quando.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

professional_secrecy =
    { $behalf ->
        [represented] O trabalho dessa pessoa exige sigilo
       *[self] Meu trabalho exige sigilo
    }
    .hint =
        { $behalf ->
             [represented] Essa pessoa precisa guardar segredo sobre com quem trabalha.
            *[self] Você precisa guardar segredo sobre as pessoas com quem trabalha.
        }
    .question = Que tipo de trabalho é?
    .health = Saúde
    .law = Direito
    .church = Igreja ou assistência religiosa
    .social_work = Assistência social
    .teaching = Ensino
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

creator_works =
    { $behalf ->
        [represented] Essa pessoa compartilha trabalhos que fez
       *[self] Compartilho trabalhos que fiz
    }
    .hint = Modelos podem copiar um estilo pessoal.
    .question = Que tipo de trabalho é?
    .photographs = Fotografias
    .drawings = Desenhos ou pinturas
    .writing = Textos
    .music = Música
    .film = Filmes ou vídeos
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

life_change =
    { $behalf ->
        [represented] A vida dessa pessoa mudou desde então
       *[self] Minha vida mudou desde então
    }
    .hint = Publicações antigas dão hoje uma imagem errada. Você não precisa dizer mais.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

cannot_leave =
    { $behalf ->
        [represented] Essa pessoa não pode simplesmente sair
       *[self] Não posso simplesmente sair
    }
    .hint = Um clube, uma escola, a família ou o trabalho só estão ali.
    .question = Para que isso é necessário?
    .club = Um clube ou grupo
    .school = Um grupo da escola
    .family_abroad = Família no exterior
    .work = Trabalho
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

wrong_ai_output =
    { $behalf ->
        [represented] A Meta AI disse algo falso ou íntimo sobre essa pessoa
       *[self] A Meta AI disse algo falso ou íntimo sobre mim
    }
    .hint = Você viu uma resposta assim.
    .question = Em que ano foi?
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Fundamentos de outros caminhos da vida

sensitive_origin =
    { $behalf ->
        [represented] Mostra de onde essa pessoa vem
       *[self] Mostra de onde venho
    }
    .hint = Você não precisa dizer mais. O texto traz só a palavra origem.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

inferred_sensitive =
    { $behalf ->
        [represented] Somado, revela coisas íntimas
       *[self] Somado, revela coisas íntimas
    }
    .hint = Nada foi dito abertamente, mas publicações e imagens deixam perceber.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

criminal_matters =
    { $behalf ->
        [represented] Parte trata de um crime ou de um processo
       *[self] Parte trata de um crime ou de um processo
    }
    .hint = Como vítima, testemunha ou parte acusada. Você não precisa dizer qual.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

dependants =
    { $behalf ->
        [represented] Essa pessoa cuida de alguém que aparece ali
       *[self] Cuido de alguém que aparece ali
    }
    .hint = Alguém que precisa de cuidados. O texto não traz nome nem doença.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

deceased = Mostra alguém que morreu
    .hint =
        { $behalf ->
             [represented] Essa pessoa também está nessas imagens.
            *[self] Você também está nessas imagens. Trata-se das suas lembranças.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

journalist_activist =
    { $behalf ->
        [represented] Essa pessoa se manifesta, e há quem confie nela
       *[self] Eu me manifesto, e há quem confie em mim
    }
    .hint = Na imprensa, por uma causa ou por direitos humanos. O texto não dá detalhes.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

persecution =
    { $behalf ->
        [child] Pode pôr em perigo pessoas em outro país
        [represented] Pode pôr em perigo pessoas em outro país
       *[self] Pode pôr em perigo pessoas em outro país
    }
    .hint = O texto não cita país nem pessoas.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

exposed_role =
    { $behalf ->
        [represented] O trabalho faz dessa pessoa um alvo
       *[self] Meu trabalho faz de mim um alvo
    }
    .hint =
        { $behalf ->
             [represented] O texto não diz onde essa pessoa trabalha.
            *[self] O texto não diz onde você trabalha.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

workplace_exposure =
    { $behalf ->
        [represented] Pode prejudicar essa pessoa no trabalho
       *[self] Pode me prejudicar no trabalho
    }
    .hint = Publicações antigas podem ser tiradas de contexto.
    .question = De que se trata?
    .job_search = Procura de emprego
    .employer_rules = Regras no trabalho
    .old_statements = Coisas ditas há muito tempo
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

likeness_is_income =
    { $behalf ->
        [represented] Essa pessoa vive do rosto ou da voz
       *[self] Vivo do meu rosto ou da minha voz
    }
    .hint = Cópias feitas por IA podem tirar trabalho.
    .question = Que tipo de trabalho é?
    .modelling = Trabalho como modelo
    .acting = Atuação
    .voice = Trabalho com a voz
    .sport = Esporte
    .influencer = Um canal próprio
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

business_page =
    { $behalf ->
        [represented] Essa pessoa tem uma página que a mostra
       *[self] Tenho uma página que me mostra
    }
    .hint = Uma empresa não pode se opor, mas a pessoa por trás dela pode.
    .question = Que tipo de página é?
    .sole_trader =
        { $behalf ->
             [represented] Um pequeno negócio próprio
            *[self] Meu pequeno negócio
        }
    .club_officer = Um clube
    .artist =
        { $behalf ->
             [represented] A própria arte
            *[self] Minha arte
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

form_obstacle =
    { $behalf ->
        [child] O formulário não funcionou para nós
        [represented] O formulário não funcionou para essa pessoa
       *[self] O formulário não funcionou para mim
    }
    .hint = Isso não deve impedir você. Uma carta também vale.
    .question = O que deu errado?
    .hacked = A conta foi invadida
    .blocked = A conta está bloqueada
    .lost_access = Não conseguimos entrar
    .no_code = O código nunca chegou
    .barrier = Não consigo usá-lo do jeito que é feito
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

conscience =
    { $behalf ->
        [represented] Vai contra o que essa pessoa segue na vida
       *[self] Vai contra o que sigo na vida
    }
    .hint = De preferência com mais um motivo. Você não precisa dizer qual é a convicção.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

memorisation =
    { $behalf ->
        [child] Meu filho ou filha é fácil de distinguir
        [represented] Essa pessoa é fácil de distinguir
       *[self] Sou fácil de distinguir
    }
    .hint = O que é raro pode voltar no que uma IA diz.
    .question = Por quê?
    .rare_name = Um nome raro
    .unusual_story = Uma história incomum
    .many_pictures = Muitas imagens parecidas
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
