### Porque esta pessoa se opõe: uma mensagem por cada motivo do livro de leis, em português de Portugal.
###
### O valor é o parágrafo de um texto completo; `.short` é a única frase que cabe num texto curto. As regras
### e os valores estão em en/reasons.ftl: «pode», nunca o futuro; nada que a pessoa não tenha dito; o que
### não se pode provar, «que eu saiba» ou «na minha opinião»; nunca «opor-se»; em `.short`, nunca «a vossa».
###
### Só em português: shared, subject, mine-… (em objection.ftl). «o meu filho ou filha» vai sem adjetivos nem
### particípios; nada revela o género de quem escreve.

## O que se podia esperar

reasonable_expectations =
    { $way ->
        [two] Ao partilhar, { subject } tinha em mente { meant-for }. { $since ->
                [none] Quem treina modelos não entrava nisso, e nada o fazia prever.
               *[other] Foi assim desde { $since }, antes de a Meta anunciar esta utilização em 2024.
            }
        [three] Quando { subject } partilhava algo, era para chegar { meant-to }. Tornar-se material para a IA
            não fazia parte disso. { $since ->
                [none] Não se podia prever.
               *[other] Remonta a { $since }, uma época anterior ao anúncio desta utilização.
            }
       *[one] O que { shared } destinava-se { meant-to }, não ao desenvolvimento da IA. { $since ->
                [none] Nada nesse propósito apontava para tal utilização.
               *[other] { $behalf ->
                       [self] Comecei em { $since },
                      *[child] Tudo começou em { $since },
                   } quando tal utilização não era de esperar. Na minha opinião, um aviso posterior não muda isso.
            }
    }
    .short =
        { $way ->
            [two] Foi partilhado para { meant-for }; a IA não fazia parte disso.
            [three] Foi partilhado para chegar { meant-to }, não para treinar uma IA.
           *[one] O que { shared } destinava-se { meant-to }, não à IA.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] A parte mais antiga remonta a { $year }. Nessa altura a IA generativa era, que eu
                    saiba, assunto de investigação. { subject-start } não podia prever até onde pode ir uma
                    publicação.
                [before_announcement] A parte mais antiga remonta a { $year }, antes de a Meta anunciar, em
                    2024, que a IA é treinada com publicações públicas. { subject-start } não tinha motivo
                    para pensar nisso.
               *[unknown] Uma parte foi partilhada antes de 2024. Só então a Meta disse que a IA é treinada
                   com publicações públicas; { subject } não tinha motivo para pensar nisso.
            }
        [three] { $age ->
                [before_ai] Entre o que lá está há publicações de { $year }. Nessa altura, que eu saiba, não
                    se dizia aos utilizadores que as suas publicações podiam treinar uma IA generativa. Tal
                    utilização ficava fora do que { subject } podia imaginar.
                [before_announcement] Entre o que lá está há publicações de { $year }. O anúncio da Meta sobre
                    a IA veio depois, em 2024. Não pode dizer nada sobre o que { subject } esperava antes.
               *[unknown] Entre o que lá está há publicações anteriores a 2024. O anúncio da Meta sobre a IA
                   veio depois. Não pode dizer nada sobre o que { subject } esperava antes.
            }
       *[one] { $age ->
                [before_ai] Uma parte { $behalf ->
                        [self] do meu conteúdo
                       *[child] deste conteúdo
                    } é de { $year }. Nessa altura mal se falava em público de treinar uma IA generativa e, que eu saiba, a política da Meta não o mencionava. {
                        subject-start } não podia esperar esta utilização.
                [before_announcement] Uma parte { $behalf ->
                        [self] do meu conteúdo
                       *[child] deste conteúdo
                    } é de { $year }. Só em 2024 a Meta anunciou que as publicações públicas servem para treinar a IA. No momento da partilha, isso não era de esperar.
               *[unknown] Uma parte { $behalf ->
                       [self] do meu conteúdo
                      *[child] deste conteúdo
                   } é anterior ao anúncio da Meta, em 2024, de que as publicações públicas servem para treinar a IA. No momento da partilha, isso não era de esperar.
            }
    }
    .short =
        { $way ->
            [two] Uma parte { $age ->
                    [unknown] data de antes de 2024
                   *[other] remonta a { $year }
                } e não foi partilhada a pensar na IA.
            [three] Há publicações { $age ->
                    [unknown] anteriores a 2024
                   *[other] de { $year }
                }, de uma época em que isto ainda não tinha sido anunciado.
           *[one] Uma parte é { $age ->
                    [unknown] anterior a 2024
                   *[other] de { $year }
                }, quando tal utilização não era de esperar.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

posted_as_minor =
    { $way ->
        [two] { subject-start } ainda não tinha 18 anos quando foi publicada uma parte disto. Nessa idade
            custa ver até onde pode levar uma publicação anos depois. { minor-protection } Gostaria de saber
            se o treino a deixa de fora.
        [three] Uma parte foi publicada antes de { subject } fazer 18 anos. Na minha opinião, o que alguém
            partilha nessa idade não deve pesar como a decisão de uma pessoa adulta. { minor-protection } Peço
            que me digam como tratam esse conteúdo.
       *[one] { $behalf ->
               [self] Uma parte do que publiquei é de quando eu tinha
              *[child] Uma parte do que esta pessoa publicou é de quando tinha
           } menos de 18 anos. Nessa idade é mais difícil avaliar os riscos, e a maioridade de hoje não muda isso. {
               minor-protection } Peço que me digam se deixam de fora esse conteúdo.
    }
    .short =
        { $way ->
            [two] { subject-start } ainda não tinha 18 anos quando foi publicada uma parte.
            [three] Uma parte foi publicada antes de { subject } fazer 18 anos.
           *[one] Uma parte é de quando { subject } tinha menos de 18 anos.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

minor-protection =
    { $instrument ->
        [gdpr] Os dados das crianças merecem proteção especial (considerando 38).
        [lgpd] Os dados das crianças têm uma proteção especial (artigo 14).
       *[other] Os dados das crianças merecem proteção especial.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

not_informed =
    { $way ->
        [two] { $behalf ->
                [child] Não nos lembramos
                [represented] Esta pessoa não se lembra
               *[self] Não me lembro
            } de nenhuma mensagem que deixasse clara esta utilização. O que não fica claro dificilmente se pode esperar. {
                notice-duty }
        [three] Se houve um aviso sobre esta utilização, não { $behalf ->
                [child] nos chegou de um modo que percebêssemos
                [represented] chegou a esta pessoa de um modo que percebesse
               *[self] me chegou de um modo que eu percebesse
            }. Foi uma surpresa. { notice-duty }
       *[one] Que eu saiba, nenhum aviso claro sobre esta utilização { $behalf ->
               [child] nos chegou, nem ao meu filho ou filha nem a mim
               [represented] chegou a esta pessoa
              *[self] me chegou
           }, por isso não era de esperar. { notice-duty }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Não nos lembramos
                    [represented] Esta pessoa não se lembra
                   *[self] Não me lembro
                } de nenhuma mensagem que deixasse clara esta utilização.
            [three] Se houve um aviso sobre esta utilização, não foi claro para { $behalf ->
                    [child] o meu filho ou filha nem para mim
                    [represented] esta pessoa
                   *[self] mim
                }.
           *[one] Que eu saiba, nenhum aviso claro sobre esta utilização { $behalf ->
                   [child] nos chegou, nem ao meu filho ou filha nem a mim
                   [represented] chegou a esta pessoa
                  *[self] me chegou
               }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

notice-duty =
    { $instrument ->
        [gdpr] O direito de oposição tem de ser apresentado com clareza e à parte de outras informações
            (artigo 21.º, n.º 4).
        [uk_gdpr] O direito de oposição tem de ser apresentado com clareza e à parte de outras informações
            (artigo 21.º, n.º 4).
        [fadp] As pessoas têm de ser informadas de forma adequada quando se recolhem dados sobre elas (artigo
            19.º).
        [lgpd] É devida informação clara e adequada sobre o uso dos dados (artigo 9.º).
       *[other] A informação sobre uma utilização assim deveria ser clara.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

no_account =
    { $way ->
        [two] Sem conta na Meta, { $behalf ->
                [child] o meu filho ou filha não pode
                [represented] esta pessoa não pode
               *[self] não posso
            } nem mudar uma definição nem ler um aviso numa aplicação. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { $behalf ->
                [child] O meu filho ou filha não utiliza os serviços da Meta
                [represented] Esta pessoa não utiliza os serviços da Meta
               *[self] Não utilizo os serviços da Meta
            }: nem conta, nem definições, nem avisos numa aplicação. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
               [child] O meu filho ou filha não tem
               [represented] Esta pessoa não tem
              *[self] Não tenho
           } conta na Meta: não há definições para escolher, e nenhum aviso chega por uma aplicação. {
               shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Sem conta, { $behalf ->
                    [child] o meu filho ou filha não pode
                    [represented] esta pessoa não pode
                   *[self] não posso
                } mudar nenhuma definição sobre o que outras pessoas partilham.
            [three] { $behalf ->
                    [child] O meu filho ou filha não usa a Meta e não pode
                    [represented] Esta pessoa não usa a Meta e não pode
                   *[self] Não uso a Meta e não posso
                } controlar o que outras pessoas lá partilham.
           *[one] { $behalf ->
                   [child] O meu filho ou filha não tem
                   [represented] Esta pessoa não tem
                  *[self] Não tenho
               } conta na Meta nem voz sobre o que outras pessoas lá partilham.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

shown-there =
    { $way ->
        [two] { $shown ->
                [open] Se lá houver algo { shows }, foram outras pessoas que o partilharam.
                [told] São outras pessoas que partilham o conteúdo { shows }.
               *[other] No entanto, há lá conteúdo de { shown-by } { shows }.
            }
        [three] { $shown ->
                [open] Só outras pessoas podem ter partilhado lá algo sobre { whom }.
                [told] Só outras pessoas podem ter partilhado o conteúdo { shows }.
               *[other] O conteúdo { shows } vem de { shown-by }.
            }
       *[one] { $shown ->
                [open] Todo o conteúdo que lá exista e { shows } vem de outras pessoas.
                [told] O conteúdo { shows } vem de outras pessoas.
               *[other] O conteúdo { shows } chega lá através de { shown-by }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

shown-by =
    { $shown ->
        [friends] amigos
        [club] um clube ou grupo
        [employer] uma entidade empregadora
        [school] uma escola
        [strangers] desconhecidos
       *[others] outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

no-say =
    { $way ->
        [two] Controlar isto, ou esperar esta utilização, não estava { $behalf ->
                [child] nas nossas mãos
                [represented] nas mãos desta pessoa
               *[self] nas minhas mãos
            }.
        [three] Ninguém { $behalf ->
                [child] nos perguntou
                [represented] perguntou a esta pessoa
               *[self] me perguntou
            }, que eu saiba, e esta utilização não era de esperar.
       *[one] { $behalf ->
               [child] Não temos voz nisso e não podíamos
               [represented] Esta pessoa não tem voz nisso e não podia
              *[self] Não tenho voz nisso e não podia
           } esperar esta utilização.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

ai_chats =
    { $way ->
        [two] O que { $behalf ->
                [child] o meu filho ou filha escreveu
                [represented] esta pessoa escreveu
               *[self] escrevi
            } nas funcionalidades de IA da Meta tinha um só fim: obter uma resposta. Não foi dito para ser guardado e para se aprender com isso.
        [three] Perguntar algo a uma IA não é oferecer-se como material de ensino. { $behalf ->
                [child] O meu filho ou filha usou
                [represented] Esta pessoa usou
               *[self] Usei
            } as funcionalidades de IA da Meta para uma tarefa do momento, e devia ficar por aí.
       *[one] { $behalf ->
               [child] O meu filho ou filha usou
               [represented] Esta pessoa usou
              *[self] Usei
           } as funcionalidades de IA da Meta como ferramenta, não para ensinar um modelo. O que lá se escreveu, e as respostas, valiam só para esse momento.
    }
    .short =
        { $way ->
            [two] O que se escreveu nas funcionalidades de IA procurava uma resposta, não servir de treino.
            [three] As funcionalidades de IA foram usadas para o momento, não como material de ensino.
           *[one] { $behalf ->
                   [child] O meu filho ou filha usou
                   [represented] Esta pessoa usou
                  *[self] Usei
               } as funcionalidades de IA da Meta como ferramenta, não para ensinar um modelo.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

others_post_me =
    { $way ->
        [two] Uma parte do que existe sobre { whom } vem de publicações de { posted-by }. { $behalf ->
                [self] Não posso
               *[child] Não podemos
            } nem ocultá-las nem retirá-las. Como reconhecem esse conteúdo e o deixam de fora? Peço que mo expliquem.
        [three] O que é partilhado sobre { whom } por { posted-by } chega à Meta sem { $behalf ->
                [self] a minha
               *[child] a nossa
            } intervenção. Nenhuma definição { $behalf ->
                [self] minha
               *[child] nossa
            } o impede. Por isso pergunto como encontram esse conteúdo e o mantêm fora do treino.
       *[one] Há conteúdo sobre { whom } partilhado por { posted-by }. As definições não estão nas
           { $behalf ->
               [self] minhas
              *[child] nossas
           } mãos, nem o que acontece depois. Peço que me digam como reconhecem esse conteúdo e o deixam de fora.
    }
    .short =
        { $way ->
            [two] Parte do conteúdo sobre { whom } é de { posted-by }, e { $behalf ->
                    [self] não posso
                   *[child] não podemos
                } ocultá-lo.
            [three] O que é partilhado sobre { whom } por { posted-by } escapa às { $behalf ->
                    [self] minhas
                   *[child] nossas
                } definições.
           *[one] Há conteúdo sobre { whom } partilhado por { posted-by }; as definições não estão nas
               { $behalf ->
                   [self] minhas
                  *[child] nossas
               } mãos.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

posted-by =
    { $detail ->
        [friends] amigos
        [club] um clube ou grupo
        [employer] uma entidade empregadora
        [school] uma escola
        [strangers] desconhecidos
       *[none] outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Categorias especiais de dados

removal =
    { $reader ->
        [authority] {""}
       *[meta] ; peço expressamente que seja retirado
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

special-article =
    { $instrument ->
        [gdpr] {" "}(artigo 9.º)
        [uk_gdpr] {" "}(artigo 9.º)
        [fadp] {" "}(artigo 5.º, alínea c))
        [lgpd] {" "}(artigo 11)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] Também se pode ver aí algo sobre a { mine-f }saúde{ of-whom }. O meu pedido abrange-o
                    igualmente.
               *[no] Uma parte deste conteúdo toca na { mine-f }saúde{ of-whom }. A lei dá a esses dados uma
                   proteção especial{ special-article }. Peço expressamente que tirem esse conteúdo dos dados
                   de treino.
            }
        [three] { $again ->
                [yes] O que aponta para a { mine-f }saúde{ of-whom } faz parte desse pedido.
               *[no] Do que lá está pode ler-se algo sobre a { mine-f }saúde{ of-whom }. Os dados deste tipo
                   são especialmente protegidos{ special-article }. O meu pedido expresso: retirem este
                   conteúdo dos dados de treino.
            }
       *[one] O { mine-m }conteúdo pode revelar { $again ->
                [yes] também algo sobre a { mine-f }saúde{ of-whom }. Vale para isso o mesmo pedido.
               *[no] algo sobre a { mine-f }saúde{ of-whom }, que a lei protege
                   especialmente{ special-article }. Peço expressamente que retirem esse conteúdo dos dados de
                   treino.
            }
    }
    .short =
        { $way ->
            [two] Há conteúdo que toca na { mine-f }saúde{ of-whom }{ removal }.
            [three] Pode ver-se lá algo sobre a { mine-f }saúde{ of-whom }{ removal }.
           *[one] O conteúdo pode revelar algo sobre a { mine-f }saúde{ of-whom }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] Também se podem ver aí convicções. O meu pedido abrange-as.
               *[no] Neste conteúdo vê-se em que { $behalf ->
                       [child] o meu filho ou filha acredita
                       [represented] esta pessoa acredita
                      *[self] acredito
                   }. As convicções são especialmente protegidas{
                       special-article }, e não foram partilhadas para máquinas as classificarem. Peço expressamente que tirem esse conteúdo dos dados de treino.
            }
        [three] { $again ->
                [yes] O que aponta para as { mine-fp }convicções{ of-whom } faz parte desse pedido.
               *[no] Quem lê este conteúdo pode ficar a conhecer as { mine-fp }convicções{ of-whom }. A lei
                   traça uma linha firme à volta desses dados{ special-article }. O meu pedido expresso:
                   retirem este conteúdo dos dados de treino.
            }
       *[one] O { mine-m }conteúdo pode revelar { $again ->
                [yes] também as { mine-fp }convicções{ of-whom }. Vale para elas o mesmo pedido.
               *[no] as { mine-fp }convicções{ of-whom }, que a lei protege especialmente{ special-article }.
                   Destinavam-se a uma comunidade ou a um debate, não à análise por máquinas. Peço
                   expressamente que retirem esse conteúdo dos dados de treino.
            }
    }
    .short =
        { $way ->
            [two] Há conteúdo que mostra as { mine-fp }convicções{ of-whom }{ removal }.
            [three] O que lá está pode mostrar quais são as { mine-fp }convicções{ of-whom }{ removal }.
           *[one] O conteúdo pode revelar as { mine-fp }convicções{ of-whom }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] Também se podem ver aí outros assuntos muito pessoais. O meu pedido abrange-os.
               *[no] Uma parte deste conteúdo toca em assuntos muito pessoais { $behalf ->
                       [child] da vida do meu filho ou filha
                       [represented] da vida desta pessoa
                      *[self] da minha vida
                   }. Esses dados têm uma proteção especial{
                       special-article }, mesmo que algo tenha sido dito abertamente uma vez. Peço expressamente que tirem esse conteúdo dos dados de treino.
            }
        [three] { $again ->
                [yes] O que aí houver mais de muito pessoal faz parte desse pedido.
               *[no] Deste conteúdo pode ler-se o que há de mais pessoal { $behalf ->
                       [child] na vida do meu filho ou filha
                       [represented] na vida desta pessoa
                      *[self] na minha vida
                   }. A lei protege-o especialmente{
                       special-article }. Mencionar algo uma vez não é deixá-lo livre. O meu pedido expresso: retirem este conteúdo dos dados de treino.
            }
       *[one] { $again ->
                [yes] O conteúdo pode revelar também outros assuntos muito pessoais deste tipo. Vale para eles
                    o mesmo pedido.
               *[no] { $behalf ->
                       [child] O conteúdo pode revelar assuntos muito pessoais do meu filho ou filha
                       [represented] O conteúdo pode revelar assuntos muito pessoais desta pessoa
                      *[self] O meu conteúdo pode revelar assuntos muito pessoais
                   } que a lei protege especialmente{
                       special-article }. Um comentário público não abre tudo o resto a qualquer utilização. Peço expressamente que retirem esse conteúdo dos dados de treino.
            }
    }
    .short =
        { $way ->
            [two] Há conteúdo que toca em assuntos especialmente protegidos{ removal }.
            [three] O que lá está pode mostrar algo muito pessoal e protegido{ removal }.
           *[one] O conteúdo pode revelar assuntos especialmente protegidos{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Crianças e outras pessoas

children-weight =
    { $instrument ->
        [gdpr] {" "}(artigo 6.º, n.º 1, alínea f))
        [uk_gdpr] {" "}(artigo 6.º, n.º 1, alínea f))
        [lgpd] {" "}(artigo 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

children-recital =
    { $instrument ->
        [gdpr] {" "}(considerando 38)
        [lgpd] {" "}(artigo 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] Em fotografias que lá estão vê-se o meu filho ou filha{ child-age }. Cabe-me zelar
                    pelos seus interesses
                [represented] Nestas fotografias veem-se crianças{ children-age }. Dependem de que os adultos
                    zelem pelos seus interesses
               *[self] Nas minhas fotografias veem-se os meus filhos{ my-children-age }. Cabe-me zelar pelos
                   seus interesses
            }, porque aí não têm voz própria. O rosto de uma criança pode continuar em uso durante décadas. Na ponderação, as crianças pesam mais{
                children-weight }.
        [three] { $behalf ->
                [child] Entre o que lá está há imagens do meu filho ou filha{ child-age }
                [represented] Entre o que lá está há fotografias de crianças{ children-age }
               *[self] Entre as minhas fotografias há imagens dos meus filhos{ my-children-age }
            }. Uma criança não pode saber até onde leva uma utilização assim, e é quem mais tempo tem de viver com ela. A isso deve dar-se um peso especial{
                children-weight }.
       *[one] { $behalf ->
               [child] Há fotografias do meu filho ou filha{ child-age }. Nessa idade não é possível prever
                   isto nem decidi-lo
               [represented] Estas fotografias mostram crianças{ children-age }. Não podem prever isto nem
                   decidi-lo
              *[self] As minhas fotografias mostram os meus filhos{ my-children-age }. Não podem prever isto
                  nem decidi-lo
           }. Os efeitos podem durar a vida inteira. Os interesses das crianças têm um peso especial{
               children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] O meu filho ou filha está em fotografias e não tem
                    [represented] Nestas fotografias há crianças, que não têm
                   *[self] Os meus filhos estão nas minhas fotografias e não têm
                } voz sobre esta utilização.
            [three] { $behalf ->
                    [child] Há imagens do meu filho ou filha
                    [represented] Entre o que lá está há fotografias de crianças
                   *[self] Entre as minhas fotografias há imagens dos meus filhos
                }; uma criança não pode saber até onde isto leva.
           *[one] { $behalf ->
                   [child] Há fotografias do meu filho ou filha, que não pode
                   [represented] As fotografias mostram crianças, que não podem
                  *[self] As minhas fotografias mostram os meus filhos, que não podem
               } prever nem decidir isto.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

child_posted_by_others =
    { $way ->
        [two] Não é o meu filho ou filha que publica; as publicações são de { child-posted-by }. Nenhuma
            definição nossa o impede, e uma criança não pode ver que consequências isto pode ter. A lei pede
            uma proteção especial para as crianças{ children-recital }.
        [three] O meu filho ou filha aparece em conteúdo de { child-posted-by }. Não está nas
            nossas mãos decidir o que se faz com essas imagens. Os dados de uma criança pedem um cuidado
            especial{ children-recital }.
       *[one] Há imagens do meu filho ou filha que vêm de { child-posted-by }. Uma criança não tem nenhuma
           definição para isso e não pode prever até onde leva. As crianças merecem proteção
           especial{ children-recital }.
    }
    .short =
        { $way ->
            [two] Estas imagens não vêm do meu filho ou filha; vêm de { child-posted-by }.
            [three] O meu filho ou filha aparece em conteúdo de { child-posted-by }, sem o poder impedir.
           *[one] Há imagens do meu filho ou filha que vêm de { child-posted-by }; uma criança não tem voz
               nisso.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

child-posted-by =
    { $detail ->
        [school] uma escola
        [nursery] uma creche ou infantário
        [club] um clube
        [family] alguém da família
       *[none] outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] Como diz a política da Meta, também são utilizados dados de menores que vêm de
                    funcionalidades de IA.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] O meu filho ou filha, que utiliza os serviços da Meta, ainda não tem
                [represented] Esta pessoa, que utiliza os serviços da Meta, ainda não tem
               *[self] Ainda não tenho
            } 18 anos. Nessa idade custa ver até onde leva um clique anos depois. Peço que o tenham em conta{
                $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] Quem usa esta conta é menor de idade: é o meu filho ou filha.
                [represented] Quem usa esta conta é menor de idade.
               *[self] Sou menor de idade.
            }{ $instrument ->
                [gdpr] {" "}A política da Meta não deixa de fora o que os menores fazem nas funcionalidades de
                    IA.
               *[other] {""}
            } Nessa idade é difícil ver todas as consequências, e é precisa mais proteção, não menos{ $again
                ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
               [child] O meu filho ou filha tem menos de 18 anos e utiliza os serviços da Meta.
               [represented] Esta pessoa tem menos de 18 anos e utiliza os serviços da Meta.
              *[self] Tenho menos de 18 anos.
           }{ $instrument ->
                [gdpr] {" "}A política da Meta menciona também o que os menores fazem nas funcionalidades de
                    IA.
               *[other] {""}
            } { $behalf ->
                [child] Para uma criança é mais difícil avaliar as consequências do que para um adulto.
                [represented] Nessa idade é mais difícil avaliar as consequências.
               *[self] Na minha idade é mais difícil avaliar as consequências.
            } Isso tem de contar na ponderação{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] O meu filho ou filha ainda não tem
                    [represented] Esta pessoa ainda não tem
                   *[self] Ainda não tenho
                } 18 anos; nessa idade custa ver as consequências.
            [three] { $behalf ->
                    [child] O meu filho ou filha é menor de idade e precisa
                    [represented] Esta pessoa é menor de idade e precisa
                   *[self] Sou menor de idade e preciso
                } de mais proteção do que um adulto.
           *[one] { $behalf ->
                   [child] O meu filho ou filha tem menos de 18 anos
                   [represented] Esta pessoa tem menos de 18 anos
                  *[self] Tenho menos de 18 anos
               }, e nessa idade é mais difícil avaliar as consequências.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

third_parties_shown =
    { $way ->
        [two] { $behalf ->
                [child] Em algumas destas fotografias o meu filho ou filha está com outras pessoas.
                [represented] Em algumas destas fotografias esta pessoa está com outras.
               *[self] Em algumas das minhas fotografias estou com outras pessoas.
            } Elas { $behalf ->
                [child] confiaram-nos
                [represented] confiaram a esta pessoa
               *[self] confiaram-me
            } estas imagens, não a quem faz um modelo. { $behalf ->
                [child] O meu filho ou filha não quer
                [represented] Esta pessoa não quer
               *[self] Não quero
            } quebrar essa confiança.
        [three] Também há outras pessoas { $behalf ->
                [child] nas fotografias do meu filho ou filha
                [represented] nas fotografias desta pessoa
               *[self] nas minhas fotografias
            }. { $behalf ->
                [child] Respondemos perante elas pelo que aconteça a essas imagens, e não o poderíamos
                [represented] Esta pessoa responde perante elas pelo que aconteça a essas imagens, e não o
                    poderia
               *[self] Respondo perante elas pelo que aconteça a essas imagens, e não o poderia
            } fazer se um modelo aprendesse com elas.
       *[one] { $behalf ->
               [child] As fotografias do meu filho ou filha
               [represented] As fotografias desta pessoa
              *[self] As minhas fotografias
           } mostram também outras pessoas. Que eu saiba, ninguém as consultou sobre esta utilização. {
               $behalf ->
               [child] Respeitar a sua confiança faz parte da situação do meu filho ou filha.
               [represented] Respeitar a sua confiança faz parte da situação desta pessoa.
              *[self] Sinto responsabilidade pela sua confiança, e isso faz parte da minha própria situação.
           }
    }
    .short =
        { $way ->
            [two] Em algumas destas fotografias há outras pessoas, que { $behalf ->
                    [child] no-las confiaram
                    [represented] as confiaram a esta pessoa
                   *[self] mas confiaram
                }.
            [three] Há outras pessoas nestas fotografias, e { $behalf ->
                    [child] respondemos
                    [represented] esta pessoa responde
                   *[self] respondo
                } perante elas.
           *[one] { $behalf ->
                   [child] As fotografias do meu filho ou filha
                   [represented] As fotografias
                  *[self] As minhas fotografias
               } mostram também outras pessoas, cuja confiança { $behalf ->
                   [child] queremos
                   [represented] esta pessoa quer
                  *[self] quero
               } respeitar.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Segurança

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] Tenho de pensar na segurança do meu filho ou filha.
                [represented] Esta pessoa tem de pensar na sua segurança.
               *[self] Tenho de pensar na minha segurança.
            } Um rosto, um lugar, um hábito ou um contacto pode bastar a quem quer fazer mal, e uma imitação pode fazê-lo por si só. Os pormenores, guardo-os para mim.
        [three] Há uma razão para ter cuidado com a { mine-f }segurança{ of-whom }. { $behalf ->
                [child] Quem procure o meu filho ou filha
                [represented] Quem procure esta pessoa
               *[self] Quem me procure
            } não deve encontrar ajuda num modelo, nem pelo que mostra nem pelo que pode imitar. Mais não digo aqui.
       *[one] Está em causa a { mine-f }segurança{ of-whom }. Rostos, lugares, hábitos e contactos podem
           ajudar quem quer fazer mal, e uma imitação também. Não quero dar pormenores aqui.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Tenho de pensar na segurança do meu filho ou filha
                    [represented] Esta pessoa tem de pensar na sua segurança
                   *[self] Tenho de pensar na minha segurança
                }; os pormenores, guardo-os para mim.
            [three] Há uma razão para ter cuidado com a { mine-f }segurança{ of-whom }; mais não digo.
           *[one] Está em causa a { mine-f }segurança{ of-whom }; não quero dar pormenores.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

identity_fraud =
    { $way ->
        [two] Já aconteceu alguém usar indevidamente { misused }. Cada imagem e cada texto com que um modelo
            aprende pode ajudar a próxima pessoa que queira fazer-se passar { $behalf ->
                [child] pelo meu filho ou filha
                [represented] por esta pessoa
               *[self] por mim
            }.
        [three] Como alguém já usou uma vez indevidamente { misused }, { $behalf ->
                [child] sei
                [represented] já se sabe
               *[self] sei
            } o que uma falsificação pode fazer. Os modelos podem tornar mais difícil distingui-la da pessoa real.
       *[one] Alguém já usou indevidamente { misused }. { $behalf ->
               [child] É de contar
               [represented] Esta pessoa tem de contar
              *[self] Tenho de contar
           } com que volte a acontecer. Mais material para modelos de IA pode facilitar falsificações convincentes.
    }
    .short =
        { $way ->
            [two] Já aconteceu alguém usar indevidamente { misused }.
            [three] Depois de alguém ter usado indevidamente { misused }, as falsificações são um risco real.
           *[one] Alguém já usou indevidamente { misused }; a IA pode facilitar falsificações.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

likeness_deepfake =
    { $way ->
        [two] Com as muitas imagens{ $voice ->
                [yes] {" "}e gravações
               *[no] {""}
            } { likeness-of } que são públicas, os modelos generativos podem aprender o { mine-m }aspeto{
                of-whom }. Uma imitação que é tomada por verdadeira dificilmente se corrige.
        [three] { subject-start } não { $behalf ->
                [self] posso
               *[child] pode
            } mudar de rosto. Com tantas imagens{ $voice ->
                [yes] {" "}e gravações
               *[no] {""}
            } na Internet, um modelo generativo pode chegar muito perto do verdadeiro, e outros podem usá-lo para enganar.
       *[one] Há muitas imagens{ $voice ->
                [yes] {" "}e gravações
               *[no] {""}
            } { likeness-of } na Internet. Um rosto e uma voz não se podem mudar. Os modelos generativos podem facilitar imitações, e estas podem fazer um mal duradouro.
    }
    .short =
        { $way ->
            [two] Muitas imagens { likeness-of } são públicas, e a IA pode aprender com elas a imitar.
            [three] Com tantas imagens { likeness-of } na Internet, a IA pode criar uma semelhança enganadora.
           *[one] Há muitas imagens { likeness-of } na Internet; a IA pode facilitar imitações.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

likeness-of = { $behalf ->
        [child] do meu filho ou filha
        [represented] desta pessoa
       *[self] minhas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

location_routine =
    { $way ->
        [two] Com o que lá está, um modelo pode aprender os { mine-mp }lugares e horas habituais{ of-whom }. O
            que é inofensivo numa publicação pode, somado, traçar o mapa de uma vida. Isso toca na
            { $behalf ->
                [self] minha
               *[child] sua
            } segurança.
        [three] Nenhuma publicação, por si só, { $behalf ->
                [child] denuncia o meu filho ou filha
                [represented] denuncia esta pessoa
               *[self] me denuncia
            }, mas juntas podem mostrar onde e quando { $behalf ->
                [child] está. Quero
                [represented] encontrá-la. Esta pessoa quer
               *[self] me encontrar. Quero
            } que isso fique entre gente conhecida.
       *[one] Veem-se lá lugares e hábitos da { mine-f }vida diária{ of-whom }. Juntos com o fundo das
           fotografias e os metadados, podem dizer onde e quando { $behalf ->
               [child] está o meu filho ou filha
               [represented] está esta pessoa
              *[self] estou
           }. É um risco para a { $behalf ->
               [self] minha
              *[child] sua
           } segurança.
    }
    .short =
        { $way ->
            [two] Com o conteúdo, um modelo pode aprender os { mine-mp }lugares e horas habituais{ of-whom }.
            [three] Juntas, estas publicações podem mostrar onde e quando { $behalf ->
                    [child] encontrar o meu filho ou filha
                    [represented] encontrar esta pessoa
                   *[self] me encontrar
                }.
           *[one] Visto em conjunto, o conteúdo pode dizer onde e quando { $behalf ->
                   [child] está o meu filho ou filha
                   [represented] está esta pessoa
                  *[self] estou
               }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Trabalho

professional_secrecy =
    { $way ->
        [two] A confidencialidade faz parte { $behalf ->
                [self] do meu trabalho
               *[child] do trabalho desta pessoa
            } { calling }. Quem escreve um comentário ou segue um perfil pode ser reconhecível por isso. Peço que tenham em conta o que {
                $behalf ->
                [self] devo
               *[child] esta pessoa deve
            } a essas pessoas.
        [three] Há quem confie { $behalf ->
                [self] em mim, porque trabalho
               *[child] nesta pessoa, porque trabalha
            } { calling }. Que se possa estabelecer na Internet uma ligação { $behalf ->
                [self] comigo
               *[child] com esta pessoa
            } já é bastante delicado. Um modelo não deve tornar essas ligações mais fáceis de encontrar.
       *[one] { $behalf ->
               [self] Trabalho
              *[child] Esta pessoa trabalha
           } { calling } e { $behalf ->
               [self] tenho
              *[child] tem
           } um dever de confidencialidade. Até um contacto ou um comentário pode mostrar com quem { $behalf
               ->
               [self] trabalho
              *[child] trabalha
           }. Essas pessoas têm de poder confiar em que nada vai mais longe.
    }
    .short =
        { $way ->
            [two] A confidencialidade faz parte { $behalf ->
                    [self] do meu trabalho
                   *[child] do trabalho desta pessoa
                } { calling }.
            [three] { $behalf ->
                    [self] Trabalho { calling }, e pode ver-se quem confia em mim.
                   *[child] Esta pessoa trabalha { calling }, e pode ver-se quem confia nela.
                }
           *[one] { $behalf ->
                   [self] Tenho
                  *[child] Esta pessoa tem
               } um dever de confidencialidade { calling }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

creator_works =
    { $way ->
        [two] Por trás { own-work-of } que { $behalf ->
                [child] o meu filho ou filha partilha
                [represented] esta pessoa partilha
               *[self] partilho
            } lá está alguém com um estilo próprio. Um modelo que aprendeu esse estilo pode produzir mais do mesmo, {
                $behalf ->
                [self] sem mim
               *[child] sem essa pessoa
            }.
        [three] As pessoas conhecem { own-work } destas páginas { $behalf ->
                [child] pelo nome do meu filho ou filha
                [represented] pelo nome desta pessoa
               *[self] pelo meu nome
            }. Se um modelo puder copiar o estilo, outros podem fazer passar o que ele produz por obra {
                $behalf ->
                [child] do meu filho ou filha
                [represented] desta pessoa
               *[self] minha
            }.
       *[one] { $behalf ->
               [child] O meu filho ou filha partilha
               [represented] Esta pessoa partilha
              *[self] Partilho
           } lá { own-work-own }. Têm um nome e um estilo pessoal, e os modelos podem imitar ambas as coisas. Isso pode prejudicar uma reputação e a própria obra.
    }
    .short =
        { $way ->
            [two] Por trás { own-work-of } que { $behalf ->
                    [child] o meu filho ou filha partilha
                    [represented] esta pessoa partilha
                   *[self] partilho
                } há um estilo que os modelos podem copiar.
            [three] Um modelo pode copiar o estilo { own-work-of }{ $behalf ->
                    [child] {" "}do meu filho ou filha
                    [represented] {" "}desta pessoa
                   *[self] {" "}que partilho
                }.
           *[one] { $behalf ->
                   [child] O meu filho ou filha partilha
                   [represented] Esta pessoa partilha
                  *[self] Partilho
               } { own-work-own }; os modelos podem imitar o estilo.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

own-work-own =
    { $detail ->
        [photographs] fotografias próprias
        [drawings] desenhos próprios
        [writing] textos próprios
        [music] música própria
        [film] filmes próprios
       *[none] obras próprias
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Vida

life_change =
    { $way ->
        [two] { $behalf ->
                [child] O meu filho ou filha já não é
                [represented] Esta pessoa já não é
               *[self] Já não sou
            } quem este conteúdo antigo mostra. Na Internet pode apagar-se; o que um modelo aprendeu com ele, dificilmente. Um recomeço precisa de espaço.
        [three] Desde que isto foi partilhado, a { mine-f }vida{ of-whom } mudou. As publicações envelhecem;
            um modelo mantém-nas no presente. { $behalf ->
                [child] Quero que se veja o meu filho ou filha tal como é
                [represented] Esta pessoa quer que a vejam tal como é
               *[self] Quero que me vejam como sou
            } hoje.
       *[one] Há conteúdo antigo que mostra uma vida que { $behalf ->
               [child] o meu filho ou filha deixou
               [represented] esta pessoa deixou
              *[self] deixei
           } para trás. Hoje dá uma imagem errada, e os padrões aprendidos com ele podem mantê-la viva. {
               $behalf ->
               [child] O meu filho ou filha deveria poder
               [represented] Esta pessoa deveria poder
              *[self] Eu deveria poder
           } recomeçar.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] O meu filho ou filha já não é
                    [represented] Esta pessoa já não é
                   *[self] Já não sou
                } quem este conteúdo antigo mostra.
            [three] Desde que isto foi partilhado, a { mine-f }vida{ of-whom } mudou.
           *[one] Há conteúdo antigo que mostra uma vida que { $behalf ->
                   [child] o meu filho ou filha deixou
                   [represented] esta pessoa deixou
                  *[self] deixei
               } para trás.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

wrong_ai_output =
    { $way ->
        [two] { $behalf ->
                [child] Já aconteceu com o meu filho ou filha
                [represented] Já aconteceu com esta pessoa
               *[self] Já me aconteceu
            }: { $year ->
                [none] {""}
               *[other] em { $year },{" "}
            }uma IA da Meta deu sobre {
                whom } uma resposta que não era aceitável. De onde veio, não consigo ver. Quanto menos um modelo aprender sobre {
                whom }, melhor.
        [three] Que uma IA da Meta possa falar indevidamente sobre { whom } não é um mero receio. { $year ->
                [none] Aconteceu.
               *[other] Aconteceu em { $year }.
            } Não conheço a causa, mas mais treino com estes dados dificilmente pode ajudar.
       *[one] { $year ->
                [none] Uma IA da Meta disse
               *[other] Em { $year }, uma IA da Meta disse
            } sobre { whom } algo que não devia ter dito. Não ficou claro em que se baseava. Não quero que mais dados sobre {
                whom } alimentem respostas assim.
    }
    .short =
        { $way ->
            [two] Uma IA da Meta já deu sobre { whom } uma resposta que não era aceitável.
            [three] Já aconteceu uma IA da Meta falar indevidamente sobre { whom }.
           *[one] Uma IA da Meta disse sobre { whom } algo que não devia ter dito.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

cannot_leave =
    { $way ->
        [two] Sair não é solução: { $behalf ->
                [child] o meu filho ou filha precisa
                [represented] esta pessoa precisa
               *[self] preciso
            } da plataforma{
                needed-for }. O nome, a fotografia de perfil e os comentários em grupos públicos continuam públicos com qualquer definição. Por isso me dirijo à Meta.
        [three] Não é por livre escolha que { $behalf ->
                [child] o meu filho ou filha fica
                [represented] esta pessoa fica
               *[self] fico
            }; a plataforma faz falta{
                needed-for }. Nenhuma definição oculta o nome, a fotografia de perfil nem os comentários em grupos públicos. Resta pedir que os deixem de fora.
       *[one] { $behalf ->
               [child] O meu filho ou filha depende
               [represented] Esta pessoa depende
              *[self] Dependo
           } da plataforma{ needed-for } e não { $behalf ->
               [self] posso
              *[child] pode
           } deixá-la sem mais. Mesmo numa conta privada, o nome, a fotografia de perfil e os comentários em grupos públicos continuam públicos. Por isso, as definições, só por si, não {
               $behalf ->
               [child] protegem o meu filho ou filha
               [represented] protegem esta pessoa
              *[self] me protegem
           }.
    }
    .short =
        { $way ->
            [two] Sair não é solução: { $behalf ->
                    [child] o meu filho ou filha precisa
                    [represented] esta pessoa precisa
                   *[self] preciso
                } da plataforma{ needed-for }.
            [three] { $behalf ->
                    [child] O meu filho ou filha não tem
                    [represented] Esta pessoa não tem
                   *[self] Não tenho
                } outra escolha real senão usar a plataforma{ needed-for }.
           *[one] { $behalf ->
                   [child] O meu filho ou filha depende
                   [represented] Esta pessoa depende
                  *[self] Dependo
               } da plataforma{ needed-for } e não { $behalf ->
                   [self] posso
                  *[child] pode
               } deixá-la sem mais.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

needed-for =
    { $detail ->
        [club] {" "}para um clube ou grupo
        [school] {" "}para um grupo da escola
        [family_abroad] {" "}para o contacto com família noutro país
        [work] {" "}para o trabalho
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Motivos gerais, só ao lado de um pessoal

irreversibility =
    { $way ->
        [two] Quando os dados já deram forma a um modelo, é difícil desfazê-lo, tanto quanto hoje se sabe. Por
            isso importa ainda mais deixá-los fora do próximo treino.
        [three] Fazer um modelo esquecer é, até agora, quase impossível. O meu interesse em que isto pare já,
            e em que os dados saiam dos conjuntos de treino, pesa por isso ainda mais.
       *[one] O que um modelo aprendeu dificilmente se retira com os meios hoje conhecidos. Quanto mais cedo
           esta utilização terminar, mais efeito pode ainda ter uma decisão.
    }
    .short =
        { $way ->
            [two] Quando os dados já deram forma a um modelo, é difícil desfazê-lo.
            [three] Fazer um modelo esquecer é, até agora, quase impossível.
           *[one] O que um modelo aprendeu dificilmente se retira.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

third_party_models =
    { $way ->
        [two] A Meta desenvolve modelos também para outros, como programadores e investigadores. Com cada mão
            por onde passa um modelo, diminui o controlo sobre o que contém.
        [three] Alguns modelos vão parar a outros, como programadores e investigadores. A partir daí, já não
            está só nas mãos da Meta o que se faz com eles.
       *[one] Os modelos são feitos também para terceiros, como programadores e investigadores. Depois de
           entregues, as cópias dificilmente se recuperam.
    }
    .short =
        { $way ->
            [two] Os modelos vão também para programadores e investigadores externos.
            [three] O que entra nos modelos pode chegar também a terceiros.
           *[one] Os modelos são feitos também para terceiros.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

necessity =
    { $way ->
        [two] A meu ver, há meios menos intrusivos: dados com licença, dados sintéticos ou dados que as
            pessoas oferecem por vontade própria. Duvido que deixar uma pessoa de fora piore o resultado.
        [three] Também podem treinar com dados licenciados, sintéticos ou oferecidos livremente. Essa
            parece-me a via menos intrusiva, e não vejo porque seriam precisos justamente { $behalf ->
                [child] os dados do meu filho ou filha
                [represented] os dados desta pessoa
               *[self] os meus dados
            }.
       *[one] Na minha opinião, os dados de uma só pessoa mal são precisos para o resultado. Os dados
           licenciados, sintéticos ou oferecidos livremente parecem-me meios menos intrusivos.
    }
    .short =
        { $way ->
            [two] Os dados com licença ou oferecidos livremente são, a meu ver, a via menos intrusiva.
            [three] Não vejo porque seriam precisos justamente estes dados.
           *[one] Na minha opinião, os dados de uma só pessoa mal são precisos para o resultado.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

benefit_balance =
    { $way ->
        [two] Não duvido de que a IA pode ser útil a outros. Mas essa utilidade mal depende { $behalf ->
                [child] dos dados do meu filho ou filha
                [represented] dos dados desta pessoa
               *[self] dos meus dados
            }, ao passo que o risco recai sobre uma pessoa e pode ficar.
        [three] De um lado está um benefício que, na minha opinião, se pode obter sem { benefit-whose }
            dados{ of-whom }. Do outro está um risco que é pessoal e pode durar.
       *[one] A meu ver, { $behalf ->
               [child] deixar de fora o meu filho ou filha
               [represented] deixar de fora esta pessoa
              *[self] deixar-me de fora
           } tira pouco ao benefício para outros. O risco, pelo contrário, é pessoal e pode durar.
    }
    .short =
        { $way ->
            [two] O benefício para outros mal depende dos dados de uma só pessoa.
            [three] Na minha opinião, o benefício pode obter-se sem estes dados.
           *[one] A meu ver, deixar uma pessoa de fora tira pouco ao benefício para outros.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Motivos de outras áreas da vida

benefit-whose = { $behalf ->
        [self] os meus
       *[child] os
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

subject = { $behalf ->
        [child] o meu filho ou filha
        [represented] esta pessoa
       *[self] eu
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

subject-start = { $behalf ->
        [child] O meu filho ou filha
        [represented] Esta pessoa
       *[self] Eu
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

shared = { $behalf ->
        [child] o meu filho ou filha partilhou
        [represented] esta pessoa partilhou
       *[self] partilhei
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

own-work =
    { $detail ->
        [photographs] as fotografias
        [drawings] os desenhos
        [writing] os textos
        [music] a música
        [film] os filmes
       *[none] as obras
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

own-work-of =
    { $detail ->
        [photographs] das fotografias
        [drawings] dos desenhos
        [writing] dos textos
        [music] da música
        [film] dos filmes
       *[none] das obras
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

misused =
    { $detail ->
        [name] o { mine-m }nome{ of-whom }
        [pictures] as { mine-fp }imagens{ of-whom }
        [voice] a { mine-f }voz{ of-whom }
        [account] a { mine-f }conta{ of-whom }
       *[none] a { mine-f }identidade{ of-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

calling =
    { $detail ->
        [health] na saúde
        [law] numa profissão jurídica
        [church] ao serviço de uma igreja
        [social_work] no serviço social
        [teaching] no ensino
       *[none] numa profissão de confiança
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

meant-for =
    { $detail ->
        [friends_family] { $behalf ->
                [self] a minha família e os meus amigos
               *[child] a família e os amigos
            }
        [club] { $behalf ->
                [self] as pessoas do meu clube ou grupo
               *[child] as pessoas de um clube ou grupo
            }
        [followers] { $behalf ->
                [self] quem me segue
               *[child] quem segue a conta
            }
        [customers] { $behalf ->
                [self] a minha clientela
               *[child] a clientela
            }
       *[none] outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

meant-to =
    { $detail ->
        [friends_family] { $behalf ->
                [self] à minha família e aos meus amigos
               *[child] à família e aos amigos
            }
        [club] { $behalf ->
                [self] às pessoas do meu clube ou grupo
               *[child] às pessoas de um clube ou grupo
            }
        [followers] { $behalf ->
                [self] a quem me segue
               *[child] a quem segue a conta
            }
        [customers] { $behalf ->
                [self] à minha clientela
               *[child] à clientela
            }
       *[none] a outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

child-age =
    { $detail ->
        [baby] {" "}em bebé
        [small_child] {" "}nos primeiros anos
        [school_age] {" "}em idade escolar
        [teenager] {" "}na adolescência
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

children-age =
    { $detail ->
        [baby] , também bebés
        [small_child] , também de tenra idade
        [school_age] , também em idade escolar
        [teenager] , também adolescentes
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

my-children-age =
    { $detail ->
        [baby] , também em bebés
        [small_child] , também nos primeiros anos
        [school_age] , também em idade escolar
        [teenager] , também na adolescência
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

purpose_limitation =
    { $way ->
        [two] Isto foi partilhado para manter contacto com pessoas. Daí até modelos para a Meta e para outros
            parece-me ir uma grande distância{ purpose-article }.
        [three] Quem publica quer contar algo a outras pessoas. Construir com isso modelos gerais, também para
            terceiros, é na minha opinião uma finalidade bem diferente{ purpose-article }.
       *[one] O conteúdo foi partilhado para manter contacto com pessoas. Desenvolver modelos gerais, para a
           Meta e para terceiros, é uma finalidade diferente{ purpose-article }.
    }
    .short =
        { $way ->
            [two] Foi partilhado para manter contacto com pessoas, não para construir modelos.
            [three] Fazer de uma publicação um modelo geral é, na minha opinião, outra finalidade.
           *[one] Desenvolver modelos é uma finalidade diferente daquela com que isto foi partilhado.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

purpose-article =
    { $instrument ->
        [gdpr] {" "}(artigos 5.º, n.º 1, alínea b), e 6.º, n.º 4)
        [uk_gdpr] {" "}(artigos 5.º, n.º 1, alínea b), e 8A)
        [fadp] {" "}(artigo 6.º, n.º 3)
        [lgpd] {" "}(artigo 6.º, I e II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

data_minimisation =
    { $way ->
        [two] A meu ver, todo o conteúdo público de todos os anos e de qualquer tipo é mais do que esta
            finalidade exige de uma pessoa{ minimisation-article }.
        [three] Não vejo limite algum ao que se recolhe, nem pela idade nem pelo tipo de conteúdo. Tomar só o
            necessário parece-me outra coisa{ minimisation-article }.
       *[one] Tanto quanto posso ver, isto abrange todo o conteúdo público, sem limite de tempo ou de tipo. Na
           minha opinião, neste caso bastaria menos{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] Todo o conteúdo público de todos os anos é, a meu ver, mais do que o necessário.
            [three] Não vejo limite algum ao que se recolhe, nem pela idade nem pelo tipo.
           *[one] Tanto quanto posso ver, abrange todo o conteúdo público, de qualquer época ou tipo.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(artigo 5.º, n.º 1, alíneas c) e e))
        [uk_gdpr] {" "}(artigo 5.º, n.º 1, alíneas c) e e))
        [fadp] {" "}(artigo 6.º, n.º 2)
        [lgpd] {" "}(artigo 6.º, III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

image_right =
    { $way ->
        [two] Onde vivo, a imagem de uma pessoa tem uma proteção própria, ao lado da dos seus dados.
        [three] As imagens de pessoas estão protegidas por uma lei específica onde vivo.
       *[one] Uma imagem mostra uma pessoa, e onde vivo a lei protege também a própria imagem.
    }
    .short =
        { $way ->
            [two] A imagem de uma pessoa tem uma proteção própria onde vivo.
            [three] As imagens de pessoas estão protegidas por lei onde vivo.
           *[one] Onde vivo, a lei protege também a imagem de uma pessoa.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] Também se pode ver aí a origem. O meu pedido abrange-a.
               *[no] Neste conteúdo vê-se de onde { $behalf ->
                       [self] venho
                      *[child] vem esta pessoa
                   }. A lei dá a esses dados uma proteção especial{
                       special-article }, e os modelos podem perpetuar preconceitos. Peço expressamente que tirem esse conteúdo dos dados de treino.
            }
        [three] { $again ->
                [yes] O que aponta para a { mine-f }origem{ of-whom } faz parte desse pedido.
               *[no] Há lá imagens e textos que podem falar da { mine-f }origem{ of-whom }. Com esses dados,
                   os modelos podem aprender a tratar as pessoas como grupos. São especialmente
                   protegidos{ special-article }; o meu pedido expresso é que sejam retirados dos dados de
                   treino.
            }
       *[one] O { mine-m }conteúdo pode revelar { $again ->
                [yes] também a { mine-f }origem{ of-whom }. Vale para ela o mesmo pedido.
               *[no] a { mine-f }origem{ of-whom }, que a lei protege especialmente{ special-article }. O que
                   os modelos fazem com essas imagens e textos pode repetir preconceitos. Peço expressamente
                   que retirem esse conteúdo dos dados de treino.
            }
    }
    .short =
        { $way ->
            [two] Há conteúdo que mostra a { mine-f }origem{ of-whom }{ removal }.
            [three] O que lá está pode falar da { mine-f }origem{ of-whom }{ removal }.
           *[one] O conteúdo pode revelar a { mine-f }origem{ of-whom }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

inferred_sensitive =
    { $way ->
        [two] Nada de muito privado foi dito lá abertamente, mas do conjunto pode deduzir-se muito. Também
            essas deduções tocam em dados protegidos{ inferred-article }. Peço expressamente que não deixem um
            modelo fazê-las.
        [three] O que { $behalf ->
                [self] guardei para mim
               *[child] esta pessoa guardou para si
            } ainda pode ser adivinhado por um modelo a partir de muitas coisas pequenas. A lei protege também o que se lê nas entrelinhas{
                inferred-article }. O meu pedido expresso é que tirem dos dados de treino o que permite isso.
       *[one] Juntas ao longo dos anos, publicações e imagens comuns podem apontar para assuntos privados que
           { $behalf ->
               [self] nunca tornei públicos
              *[child] esta pessoa nunca tornou públicos
           }. O que só indiretamente se depreende também é protegido{
               inferred-article }. Peço expressamente que retirem dos dados de treino o que permite essas deduções.
    }
    .short =
        { $way ->
            [two] Do conjunto podem deduzir-se muitas coisas privadas.
            [three] Um modelo pode adivinhar por coisas pequenas o que nunca foi tornado público.
           *[one] Juntas, publicações comuns podem apontar para assuntos que nunca se tornaram públicos.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

inferred-article =
    { $instrument ->
        [gdpr] {" "}(artigo 9.º)
        [uk_gdpr] {" "}(artigo 9.º)
        [fadp] {" "}(artigo 5.º, alínea c))
        [lgpd] {" "}(artigo 11, § 1.º)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

criminal_matters =
    { $way ->
        [two] Numa parte deste conteúdo vê-se um assunto penal da { mine-f }vida{ of-whom }. Ninguém devia
            voltar a encontrá-lo no que diz uma IA{ criminal-article }. Peço expressamente que tirem esse conteúdo dos
            dados de treino.
        [three] Uma parte deste conteúdo trata de um assunto penal da { mine-f }vida{ of-whom }. Devia
            poder ficar no passado{ criminal-article }. O meu pedido expresso: retirem essa parte dos dados de treino.
       *[one] Uma parte deste conteúdo toca num assunto penal da { mine-f }vida{ of-whom }. Assuntos assim
           podem marcar uma pessoa durante muito tempo{ criminal-article }. Peço expressamente que retirem
           esse conteúdo dos dados de treino.
    }
    .short =
        { $way ->
            [two] Há conteúdo em que se vê um assunto penal{ removal }.
            [three] Há conteúdo que trata de um assunto penal{ removal }.
           *[one] Há conteúdo que toca num assunto penal{ removal }.
        }
    .unnamed =
        { $way ->
            [two] Numa parte deste conteúdo vê-se um assunto muito pessoal, que não vou nomear. Ninguém devia
                voltar a encontrá-lo no que diz uma IA. Peço expressamente que tirem esse conteúdo dos dados de treino.
            [three] Uma parte deste conteúdo trata de algo muito pessoal. Não o nomeio, e devia poder ficar
                no passado. O meu pedido expresso: retirem essa parte dos dados de treino.
           *[one] Uma parte do conteúdo toca num assunto muito pessoal que não quero nomear aqui. Pode marcar
               uma pessoa durante muito tempo. Peço expressamente que retirem esse conteúdo dos dados de
               treino.
        }
    .unnamed-short =
        { $way ->
            [two] Há conteúdo em que se vê um assunto muito pessoal{ removal }.
            [three] Há conteúdo que trata de algo muito pessoal{ removal }.
           *[one] Há conteúdo que toca num assunto muito pessoal{ removal }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

criminal-article =
    { $instrument ->
        [gdpr] { criminal-strict } (artigo 10.º)
        [uk_gdpr] { criminal-strict } (artigo 10.º)
        [fadp] { criminal-strict } (artigo 5.º, alínea c))
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

criminal-strict =
    { $way ->
        [two] , e para dados assim há regras estritas
        [three] : a lei trata esta matéria com rigor
       *[one] ; a lei é rigorosa com dados deste tipo
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

dependants =
    { $way ->
        [two] Neste conteúdo vê-se alguém de quem { $behalf ->
                [self] cuido
               *[child] esta pessoa cuida
            }. Quem recebe esses cuidados depende de outros, também nisto. Peço expressamente que deixem esse conteúdo fora do treino.
        [three] Parte da { mine-f }vida diária{ of-whom } é estar presente para alguém que precisa de ajuda e
            que está neste conteúdo. O que acontece numa casa assim não é material de treino de ninguém. Peço
            expressamente que o deixem de fora.
       *[one] { $behalf ->
               [self] Cuido
              *[child] Esta pessoa cuida
           } de alguém que está no {
               mine-m }conteúdo e que talvez não possa agir por si. Uma vida com cuidados é privada, e faz parte {
               $behalf ->
               [self] da minha própria situação
              *[child] da situação desta pessoa
           }. Peço expressamente que deixem esse conteúdo fora do treino.
    }
    .short =
        { $way ->
            [two] Neste conteúdo vê-se alguém de quem { $behalf ->
                    [self] cuido
                   *[child] esta pessoa cuida
                }.
            [three] O conteúdo mostra alguém que precisa de ajuda e { $behalf ->
                    [self] conta comigo
                   *[child] conta com esta pessoa
                }.
           *[one] { $behalf ->
                   [self] O meu conteúdo mostra alguém que está ao meu cuidado.
                  *[child] O conteúdo mostra alguém que está ao cuidado desta pessoa.
               }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

deceased =
    { $way ->
        [two] { $behalf ->
                [self] Perdi
               *[child] Esta pessoa perdeu
            } alguém, e entre este conteúdo há imagens { $behalf ->
                [self] da nossa vida em comum
               *[child] da sua vida em comum
            }. Estão lá para recordar. Encontrar uma imitação feita com elas pode ser doloroso.
        [three] Entre as imagens há algumas com alguém que morreu. Para { $behalf ->
                [self] mim
               *[child] esta pessoa
            } são recordações, não material. Um modelo que possa fazer surgir uma semelhança dessas pode abrir uma ferida.
       *[one] Uma parte deste conteúdo { $behalf ->
               [self] mostra-me
              *[child] mostra esta pessoa
           } ao lado de alguém que morreu. Essas recordações fazem parte da { mine-f }vida{
               of-whom }. Uma semelhança artificial feita com elas pode doer.
    }
    .short =
        { $way ->
            [two] Há imagens com alguém que morreu, guardadas para recordar.
            [three] Entre o que lá está há recordações de alguém que morreu.
           *[one] Há conteúdo que { $behalf ->
                   [self] me mostra
                  *[child] mostra esta pessoa
               } com alguém que morreu; uma imitação pode doer.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] Faço ouvir a minha voz
               *[child] Esta pessoa faz ouvir a sua voz
            } em público, e nem toda a gente gosta. Um modelo que conhece rostos, contactos e lugares pode levar até quem {
                $behalf ->
                [self] me confia algo
               *[child] lhe confia algo
            }. Peço que não aumentem esse risco.
        [three] Há quem { $behalf ->
                [self] conte comigo
               *[child] conte com esta pessoa
            } para não ficar à vista. O que se publica à volta da { mine-f }atividade pública{
                of-whom } pode pô-lo a descoberto, e uma declaração falsificada pode fazer mal num dia.
       *[one] O que { $behalf ->
               [self] faço
              *[child] esta pessoa faz
           } em público depende de gente que { $behalf ->
               [self] confia em mim
              *[child] lhe dá a sua confiança
           }, e pode atrair hostilidade. Rostos, contactos e lugares podem mostrar quem fala { $behalf ->
               [self] comigo
              *[child] com esta pessoa
           }, e as imitações podem prejudicar a confiança.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Faço ouvir a minha voz
                   *[child] Esta pessoa faz ouvir a sua voz
                } em público, e um modelo pode levar até aos contactos.
            [three] Há quem confie { $behalf ->
                    [self] em mim
                   *[child] nesta pessoa
                } para não ficar à vista.
           *[one] O que { $behalf ->
                   [self] faço
                  *[child] esta pessoa faz
               } em público depende de contactos, que podem ser postos em risco.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

persecution =
    { $way ->
        [two] Ser reconhecível não é inofensivo para toda a gente. Noutro país, isso pode { $behalf ->
                [child] pôr em perigo o meu filho ou filha, ou gente próxima
                [represented] pôr em perigo esta pessoa, ou gente próxima
               *[self] pôr-me em perigo, ou a gente próxima
            }. Um modelo não conhece fronteiras. Os pormenores, guardo-os para mim.
        [three] Há gente longe daqui que ninguém deve encontrar através { $behalf ->
                [child] do meu filho ou filha
                [represented] desta pessoa
               *[self] de mim
            }. Um modelo pode ligar rostos e nomes para lá das fronteiras. Não digo mais sobre isto, e peço que deixem estes dados de fora.
       *[one] Se alguém { $behalf ->
               [child] reconhecer o meu filho ou filha, ou gente próxima
               [represented] reconhecer esta pessoa, ou gente próxima
              *[self] me reconhecer ou reconhecer gente próxima
           }, isso pode pôr em perigo pessoas noutro lugar. Os modelos são entregues por todo o mundo, e as cópias dificilmente se recuperam. Não quero dar pormenores aqui.
    }
    .short =
        { $way ->
            [two] Ser reconhecível pode pôr em perigo pessoas noutro lugar; os pormenores, guardo-os para mim.
            [three] Há gente noutro lugar que ninguém deve encontrar através { $behalf ->
                    [child] do meu filho ou filha
                    [represented] desta pessoa
                   *[self] de mim
                }.
           *[one] Se alguém { $behalf ->
                   [child] reconhecer o meu filho ou filha
                   [represented] reconhecer esta pessoa
                  *[self] me reconhecer
               }, pode haver pessoas em perigo; não dou pormenores.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

exposed_role =
    { $way ->
        [two] Há trabalhos que atraem ameaças, e { $behalf ->
                [self] o meu
               *[child] o desta pessoa
            } é um deles. O que um modelo aprende sobre rostos e lugares pode ajudar quem ameaça. Deixo em aberto onde é o trabalho.
        [three] { $behalf ->
                [self] No meu trabalho importa que ninguém me localize em casa nem me imite.
               *[child] No trabalho desta pessoa importa que ninguém a localize em casa nem a imite.
            } Um modelo que viu o lado privado pode facilitar ambas as coisas. Deixo em aberto qual é o trabalho.
       *[one] { $behalf ->
               [self] O meu trabalho pode fazer de mim
              *[child] O trabalho desta pessoa pode fazer dela
           } um alvo, e também da gente próxima. Rostos, lugares e fotografias de família podem facilitar isso, e as imitações também. Não digo mais sobre onde é o trabalho.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] O meu trabalho
                   *[child] O trabalho desta pessoa
                } pode atrair ameaças, e um modelo pode ajudar quem ameaça.
            [three] { $behalf ->
                    [self] No meu trabalho importa que ninguém me localize em casa.
                   *[child] No trabalho desta pessoa importa que ninguém a localize em casa.
                }
           *[one] { $behalf ->
                   [self] O meu trabalho pode fazer de mim
                  *[child] O trabalho desta pessoa pode fazer dela
               } um alvo.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

workplace_exposure =
    { $way ->
        [two] { work-matter } O que um modelo faz de publicações antigas escapa { $behalf ->
                [self] ao meu controlo
               *[child] ao seu controlo
            }, e outros podem acreditar nisso.
        [three] { work-matter } Um resumo feito por uma IA pode omitir o que explica uma publicação, e isso
            pode { $behalf ->
                [self] sair-me muito caro
               *[child] sair muito caro a esta pessoa
            }.
       *[one] { work-matter } O conteúdo que um modelo tira do contexto pode fazer mal aí.
    }
    .short =
        { $way ->
            [two] O que um modelo faz de publicações antigas pode { $behalf ->
                    [self] prejudicar-me
                   *[child] prejudicar esta pessoa
                } no trabalho.
            [three] Um resumo feito por uma IA pode fazer mal na { mine-f }vida profissional{ of-whom }.
           *[one] Fora do contexto, { $behalf ->
                   [self] o meu conteúdo
                  *[child] o conteúdo
               } pode fazer mal na { mine-f }vida profissional{ of-whom }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] Procuro
               *[child] Esta pessoa procura
            } trabalho, e as primeiras impressões contam.
        [employer_rules] { $behalf ->
                [self] No meu trabalho
               *[child] No trabalho desta pessoa
            } há regras sobre o que se publica.
        [old_statements] Há declarações antigas que já não condizem com a { mine-f }vida
            profissional{ of-whom }.
       *[none] Este conteúdo pode ter importância para a { mine-f }vida profissional{ of-whom }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] Ganho
               *[child] Esta pessoa ganha
            } a vida { likeness-work }. Uma cópia que não custa nada pode meter-se à frente do próximo trabalho, e do nome que está por trás.
        [three] { $behalf ->
                [self] Trabalho { likeness-work }, e a minha própria imagem é a minha ferramenta
               *[child] Esta pessoa trabalha { likeness-work }, e a sua própria imagem é a sua ferramenta
            }. Se um modelo a puder fornecer, talvez a clientela já não precise da pessoa.
       *[one] { $behalf ->
               [self] Vivo de trabalhar
              *[child] Esta pessoa vive de trabalhar
           } { likeness-work }. Os modelos podem fazer imitações que concorram com o original. Isso pode tirar trabalho.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ganho
                   *[child] Esta pessoa ganha
                } a vida { likeness-work }; as imitações podem acabar com isso.
            [three] Se um modelo puder fornecer a { mine-f }imagem{ of-whom }, isso pode custar trabalho.
           *[one] { $behalf ->
                   [self] A minha imagem é o meu ganha-pão
                  *[child] A imagem desta pessoa é o seu ganha-pão
               }; os modelos podem imitá-la.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

likeness-work =
    { $detail ->
        [modelling] como modelo
        [acting] na representação
        [voice] na locução e na dobragem
        [sport] no desporto
        [influencer] com um canal na Internet
       *[none] com o rosto, o corpo ou a voz
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

business_page =
    { $way ->
        [two] { $behalf ->
                [self] Tenho
               *[child] Esta pessoa tem
            } uma página{
                page-for }. Não é uma empresa que fala aí, mas um ser humano, reconhecível no que se publica.
        [three] Uma página pode parecer um negócio, mas quem aparece { $behalf ->
                [self] sou eu
               *[child] é esta pessoa
            }, { page-role }. Nome, rosto e palavras são de uma pessoa e não de uma marca.
       *[one] Por trás de uma página está alguém: { $behalf ->
               [self] eu
              *[child] esta pessoa
           }, { page-role }. O que lá se publica { $behalf ->
               [self] mostra-me também a mim
              *[child] também a mostra
           }, com nome, rosto e palavras.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Tenho
                   *[child] Esta pessoa tem
                } uma página em que { $behalf ->
                    [self] me reconhecem
                   *[child] a reconhecem
                } como pessoa.
            [three] Por trás de uma página { $behalf ->
                    [self] estou eu, uma pessoa
                   *[child] está esta pessoa
                }, com nome e rosto.
           *[one] { $behalf ->
                   [self] A minha página mostra-me como pessoa
                  *[child] Uma página mostra esta pessoa
               }, com nome e rosto.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

page-role =
    { $detail ->
        [sole_trader] com um pequeno negócio próprio
        [club_officer] a cargo da página de um clube
        [artist] com um trabalho artístico próprio
       *[none] a cargo da página
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

page-for =
    { $detail ->
        [sole_trader] { $behalf ->
                [self] {" "}do meu pequeno negócio
               *[child] {" "}do seu pequeno negócio
            }
        [club_officer] {" "}de um clube
        [artist] { $behalf ->
                [self] {" "}da minha obra artística
               *[child] {" "}da sua obra artística
            }
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

form_obstacle =
    { $way ->
        [two] { form-matter } Por isso o digo aqui, e tem o mesmo peso{ form-article }.
        [three] { form-matter } O que digo aqui não deve depender disso{ form-article }.
       *[one] { form-matter } Isso não deve decidir se isto conta{ form-article }.
    }
    .short =
        { $way ->
            [two] Como o formulário da Meta não se pôde usar, fica dito aqui.
            [three] Que o formulário da Meta não se tenha podido usar não deve decidir o assunto.
           *[one] O formulário da Meta não se pôde usar; esta declaração conta igualmente.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

form-matter =
    { $detail ->
        [hacked] Alguém se apoderou { form-account-of }, por isso o formulário não se pode usar.
        [blocked] O acesso { form-account-to } está bloqueado, por isso o formulário não se pode usar.
        [lost_access] Perdeu-se o acesso { form-account-to }, por isso o formulário não se pode usar.
        [no_code] O código que o formulário da Meta pede não chega.
        [barrier] { $behalf ->
                [child] O meu filho ou filha não consegue
                [represented] Esta pessoa não consegue
               *[self] Não consigo
            } usar o formulário da Meta tal como está feito.
       *[none] O formulário da Meta não funcionou para { $behalf ->
               [child] nós
               [represented] esta pessoa
              *[self] mim
           }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

form-account-of = { $behalf ->
        [child] da conta do meu filho ou filha
        [represented] da conta desta pessoa
       *[self] da minha conta
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

form-account-to = { $behalf ->
        [child] à conta do meu filho ou filha
        [represented] à conta desta pessoa
       *[self] à minha conta
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

form-article =
    { $instrument ->
        [gdpr] { form-easy }
        [uk_gdpr] { form-easy }
        [fadp] { $way ->
                [two] {" "}(artigo 30.º, n.º 2, alínea b): basta declará-lo expressamente)
                [three] ; segundo o artigo 30.º, n.º 2, alínea b), é suficiente uma declaração expressa
               *[one] : basta qualquer declaração expressa (artigo 30.º, n.º 2, alínea b))
            }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

form-easy =
    { $way ->
        [two] {" "}(o artigo 12.º, n.º 2, pede que um direito seja fácil de exercer)
        [three] , pois o exercício dos direitos deve ser facilitado (artigo 12.º, n.º 2)
       *[one] : um direito tem de ser fácil de exercer (artigo 12.º, n.º 2)
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

conscience =
    { $way ->
        [two] Há coisas para as quais { $behalf ->
                [self] não dou o meu contributo
               *[child] esta pessoa não dá o seu contributo
            }, e esta é uma delas. Isso tem raiz numa convicção que { $behalf ->
                [self] sigo
               *[child] segue
            } todos os dias.
        [three] Para { $behalf ->
                [self] mim
               *[child] esta pessoa
            } é uma questão de consciência não contribuir para isto. Não se trata da técnica em si, mas daquilo que {
                $behalf ->
                [self] defendo
               *[child] esta pessoa defende
            }.
       *[one] { $behalf ->
               [self] Vivo
              *[child] Esta pessoa vive
           } segundo uma convicção com a qual esta utilização choca. Não é rejeição da técnica; marca a forma como {
               $behalf ->
               [self] vivo e trabalho
              *[child] vive e trabalha
           }.
    }
    .short =
        { $way ->
            [two] Vai contra uma convicção que { $behalf ->
                    [self] sigo
                   *[child] esta pessoa segue
                } todos os dias.
            [three] Para { $behalf ->
                    [self] mim
                   *[child] esta pessoa
                } é uma questão de consciência.
           *[one] Esta utilização choca com uma convicção segundo a qual { $behalf ->
                   [self] vivo
                  *[child] esta pessoa vive
               }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

memorisation =
    { $way ->
        [two] { stands-out } É justamente o que é raro que um modelo pode devolver quase palavra por palavra
            ou traço por traço. Isso distingue { $behalf ->
                [child] o caso do meu filho ou filha
                [represented] o caso desta pessoa
               *[self] o meu caso
            } da maioria.
        [three] { stands-out } Numa massa de dados, a maioria das pessoas desaparece; { subject }, talvez não.
            O que um modelo devolve pode então apontar para uma só pessoa.
       *[one] { stands-out } Os modelos podem reproduzir o que se destaca nos dados de treino, por isso o
           risco pode ser aqui maior do que para a maioria.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] Com um nome pouco comum
                    [unusual_story] Com uma história fora do comum
                    [many_pictures] Com muitas imagens parecidas
                   *[none] Quando alguém é fácil de identificar
                }, o que um modelo devolve pode apontar para uma só pessoa.
            [three] Os modelos podem reproduzir o que é raro, como { $detail ->
                    [rare_name] este nome
                    [unusual_story] esta história
                    [many_pictures] um rosto que aparece muitas vezes
                   *[none] o que aqui se encontra
                }.
           *[one] { $detail ->
                    [rare_name] Um nome pouco comum
                    [unusual_story] Uma história fora do comum
                    [many_pictures] Um rosto que aparece muitas vezes
                   *[none] O que é raro
                } destaca-se, e os modelos podem reproduzir o que se destaca.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

stands-out =
    { $detail ->
        [rare_name] { $behalf ->
                [child] O nome do meu filho ou filha
                [represented] O nome desta pessoa
               *[self] O meu nome
            } é pouco comum.
        [unusual_story] O que se conta sobre { whom } é fora do comum.
        [many_pictures] Há muitas imagens parecidas { likeness-of }.
       *[none] { $behalf ->
               [child] O meu filho ou filha é
               [represented] Esta pessoa é
              *[self] Sou
           } fácil de identificar entre outras pessoas.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
