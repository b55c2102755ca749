### Por que esta pessoa se opõe: uma mensagem por fundamento do guia de leis, em português do Brasil.
###
### O valor é o parágrafo do texto completo; `.short`, a única frase que cabe no texto curto. Um fundamento
### sensível que possa ser dado sem a categoria tem `.unnamed` e `.unnamed-short`. Três redações ($way) de igual
### sentido. “Pode”, nunca “vai”. Nada que a pessoa não tenha dito; o que não se prova é “que eu saiba” ou “a meu
### ver”. Nunca “opor-se”: as mesmas palavras estão em cartas suíças e brasileiras. Valores: en/reasons.ftl.

## O que se podia esperar

# “o que compartilhei”
shared =
    { $behalf ->
        [child] meu filho ou filha compartilhou
        [represented] esta pessoa compartilhou
       *[self] compartilhei
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

reasonable_expectations =
    { $way ->
        [two] O que { shared } tinha um público em vista: { meant-for }. { $since ->
                [none] Quem treina modelos não fazia parte dele, e nada indicava isso.
               *[other] Já era assim em { $since }, antes de a Meta anunciar este uso em 2024.
            }
        [three] Quando { $behalf ->
                [child] meu filho ou filha compartilhava
                [represented] esta pessoa compartilhava
               *[self] eu compartilhava
            } algo, era para { meant-for }. Virar material para IA não fazia parte disso. { $since ->
                [none] Não dava para prever isso.
               *[other] Isso vem de { $since }, um tempo anterior ao anúncio deste uso.
            }
       *[one] O que { shared } era para { meant-for }, não para o desenvolvimento de IA. { $since ->
                [none] Nada nessa finalidade apontava para um uso assim.
               *[other] Isso começou em { $since }, quando não se podia esperar um uso assim. A meu ver, um aviso
                    posterior não muda isso.
            }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Meu filho ou filha compartilhou
                    [represented] Esta pessoa compartilhou
                   *[self] Compartilhei
                } isso para { meant-for }; a IA não fazia parte.
            [three] Isso foi compartilhado para { meant-for }, não para treinar IA.
           *[one] O que { shared } era para { meant-for }, não para a IA.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# “não podia esperar”
could-not =
    { $behalf ->
        [self] Eu
       *[child] Esta pessoa
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] A parte mais antiga remonta a { $year }. Naquele tempo, a IA generativa era, que eu
                    saiba, assunto de pesquisadores. { could-not } não podia prever aonde uma publicação
                    poderia levar.
                [before_announcement] A parte mais antiga remonta a { $year }, antes de a Meta anunciar, em 2024,
                    que a IA é treinada com publicações públicas. { could-not } não tinha motivo para pensar
                    nisso.
               *[unknown] Parte disso foi compartilhada antes de 2024. Só então a Meta disse que a IA é treinada com
                    publicações públicas. { could-not } não tinha motivo para pensar nisso.
            }
        [three] { $age ->
                [before_ai] Entre o que existe há publicações de { $year }. Naquela época, que eu saiba, não se dizia
                    aos usuários que publicações poderiam treinar IA generativa. { could-not } não podia
                    imaginar um uso assim.
                [before_announcement] Entre o que existe há publicações de { $year }. O anúncio da Meta sobre a IA veio
                    depois, em 2024. Ele não pode dizer o que { $behalf ->
                        [self] eu
                       *[child] esta pessoa
                    } esperava antes.
               *[unknown] Entre o que existe há publicações de antes de 2024. O anúncio da Meta sobre a IA veio depois.
                    Ele não pode dizer o que { $behalf ->
                        [self] eu
                       *[child] esta pessoa
                    } esperava antes.
            }
       *[one] { $age ->
                [before_ai] Parte { $behalf ->
                        [self] do meu
                       *[child] deste
                    } conteúdo é de { $year }. O treinamento de IA generativa quase não era assunto público então e, que
                    eu saiba, a política da Meta não o mencionava. { could-not } não podia esperar este uso.
                [before_announcement] Parte { $behalf ->
                        [self] do meu
                       *[child] deste
                    } conteúdo é de { $year }. Só em 2024 a Meta anunciou que publicações públicas são usadas para
                    treinar IA. Quando foi compartilhado, isso não era de esperar.
               *[unknown] Parte { $behalf ->
                        [self] do meu
                       *[child] deste
                    } conteúdo é anterior ao anúncio da Meta, de 2024, de que publicações públicas são usadas para
                    treinar IA. Quando foi compartilhado, isso não era de esperar.
            }
    }
    .short =
        { $way ->
            [two] Parte disso vem de { $age ->
                    [unknown] antes de 2024
                   *[other] { $year }
                } e não foi compartilhada pensando em IA.
            [three] Há ali publicações de { $age ->
                    [unknown] antes de 2024
                   *[other] { $year }
                }, de um tempo anterior ao anúncio deste uso.
           *[one] Parte disso é de { $age ->
                    [unknown] antes de 2024
                   *[other] { $year }
                }, quando um uso assim não era de esperar.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

posted_as_minor =
    { $way ->
        [two] { subject-start } ainda não tinha 18 anos quando parte disso foi publicada. Nessa idade é difícil ver aonde uma
            publicação pode levar anos depois. { minor-protection } Gostaria de saber se o treinamento a deixa de
            fora.
        [three] Parte disso foi publicada antes { $behalf ->
                [self] dos meus 18 anos
               *[child] dos 18 anos desta pessoa
            }. A meu ver, o que alguém compartilha nessa idade não deve pesar como a escolha de um adulto.
            { minor-protection } Peço que a Meta diga como trata esse conteúdo.
       *[one] Parte do que { $behalf ->
                [self] publiquei é de quando eu
               *[child] esta pessoa publicou é de quando ela
            } tinha menos de 18 anos. Nessa idade é mais difícil avaliar riscos, e a idade adulta de hoje não muda
            isso. { minor-protection } Peço que a Meta me diga se deixa esse conteúdo de fora.
    }
    .short =
        { $way ->
            [two] { subject-start } ainda não tinha 18 anos quando parte disso foi publicada.
            [three] Parte disso foi publicada antes { $behalf ->
                    [self] dos meus 18 anos
                   *[child] dos 18 anos desta pessoa
                }.
           *[one] Parte disso é de quando { $behalf ->
                    [self] eu
                   *[child] esta pessoa
                } tinha menos de 18 anos.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

minor-protection =
    { $instrument ->
        [gdpr] Dados de crianças merecem proteção especial (considerando 38).
        [lgpd] Dados de crianças e adolescentes têm proteção especial (artigo 14).
       *[other] Dados de crianças merecem proteção especial.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

not_informed =
    { $way ->
        [two] Não { $behalf ->
                [child] nos lembramos
                [represented] há lembrança
               *[self] me lembro
            } de uma mensagem que deixasse este uso claro. O que não fica claro dificilmente se pode esperar.
            { notice-duty }
        [three] Se houve um aviso sobre este uso, ele não chegou { $behalf ->
                [child] a nós
                [represented] a esta pessoa
               *[self] a mim
            } de um modo que desse para entender. Foi uma surpresa. { notice-duty }
       *[one] Que eu saiba, nenhum aviso claro sobre este uso chegou { $behalf ->
                [child] a meu filho ou filha, nem a mim
                [represented] a esta pessoa
               *[self] a mim
            }, de modo que não era de esperar. { notice-duty }
    }
    .short =
        { $way ->
            [two] Não { $behalf ->
                    [child] nos lembramos
                    [represented] há lembrança
                   *[self] me lembro
                } de uma mensagem que deixasse este uso claro.
            [three] Se houve um aviso sobre este uso, não foi claro para { $behalf ->
                    [child] nós
                    [represented] esta pessoa
                   *[self] mim
                }.
           *[one] Que eu saiba, nenhum aviso claro sobre este uso chegou { $behalf ->
                    [child] a nós
                    [represented] a esta pessoa
                   *[self] a mim
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

notice-duty =
    { $instrument ->
        [gdpr] O direito de oposição deve ser indicado de modo claro e separado de outras informações (artigo 21(4)).
        [uk_gdpr] O direito de oposição deve ser indicado de modo claro e separado de outras informações (artigo
            21(4)).
        [fadp] As pessoas devem ser informadas de modo adequado quando se coletam dados sobre elas (artigo 19).
        [lgpd] São devidas informações claras e adequadas sobre o uso dos dados (artigo 9º).
       *[other] A informação sobre um uso assim deveria ser clara.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

no_account =
    { $way ->
        [two] Sem conta na Meta, { subject } não { $behalf ->
                [self] posso
               *[child] pode
            } mudar uma configuração nem ler um aviso em um aplicativo. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { $behalf ->
                [child] Meu filho ou filha não usa
                [represented] Esta pessoa não usa
               *[self] Não uso
            } os serviços da Meta: sem conta, sem configurações, sem aviso em um aplicativo. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
                [child] Meu filho ou filha não tem
                [represented] Esta pessoa não tem
               *[self] Não tenho
            } conta na Meta: não há configurações a escolher, e nenhum aviso chega por aplicativo.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Sem conta, { $behalf ->
                    [child] meu filho ou filha não pode
                    [represented] esta pessoa não pode
                   *[self] não posso
                } mudar nada no que outras pessoas compartilham.
            [three] { $behalf ->
                    [child] Meu filho ou filha não usa a Meta e não controla
                    [represented] Esta pessoa não usa a Meta e não controla
                   *[self] Não uso a Meta e não controlo
                } o que outras pessoas compartilham ali.
           *[one] { $behalf ->
                    [child] Meu filho ou filha não tem conta na Meta nem decide
                    [represented] Esta pessoa não tem conta na Meta nem decide
                   *[self] Não tenho conta na Meta nem decido
                } sobre o que outras pessoas compartilham ali.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

shown-there =
    { $way ->
        [two] { $shown ->
                [open] Se algo ali { shows-again }, foram outras pessoas que compartilharam.
                [told] São outras pessoas que compartilham o que { shows-again }.
               *[other] Mesmo assim, foi compartilhado ali, por { shown-by }, conteúdo que { shows-again }.
            }
        [three] { $shown ->
                [open] Só outras pessoas podem ter compartilhado ali algo sobre { whom }.
                [told] Só outras pessoas podem ter compartilhado o que ali { shows-again }.
               *[other] O conteúdo que ali { shows-again } foi compartilhado por { shown-by }.
            }
       *[one] { $shown ->
                [open] Tudo o que ali { shows-again } vem de outras pessoas.
                [told] O que ali { shows-again } vem de outras pessoas.
               *[other] Conteúdo que { shows-again } é compartilhado ali por { shown-by }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Como shows, depois de uma frase sobre a criança.
shows-again =
    { $behalf ->
        [child] lhe diz respeito
        [represented] { shows }
       *[self] { shows }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

shown-by =
    { $shown ->
        [friends] amigos
        [club] um clube ou grupo
        [employer] um empregador
        [school] uma escola
        [strangers] pessoas desconhecidas
       *[others] outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

no-say =
    { $way ->
        [two] Controlar isso, ou esperar este uso, não era possível para { $behalf ->
                [child] nós
                [represented] esta pessoa
               *[self] mim
            }.
        [three] Ninguém { $behalf ->
                [child] nos perguntou
                [represented] perguntou a esta pessoa
               *[self] me perguntou
            }, que eu saiba, e este uso não era de esperar.
       *[one] { $behalf ->
                [child] Não decidimos sobre isso e não podíamos
                [represented] Esta pessoa não decide sobre isso e não podia
               *[self] Não decido sobre isso e não podia
            } esperar este uso.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

ai_chats =
    { $way ->
        [two] O que { $behalf ->
                [child] meu filho ou filha digitou
                [represented] esta pessoa digitou
               *[self] digitei
            } nos recursos de IA da Meta tinha um só objetivo: obter uma resposta. Não foi dito para ser guardado e
            servir de aprendizado.
        [three] Perguntar algo a uma IA não é oferecer-se como material de ensino. { ai-used } os recursos de IA da
            Meta para uma tarefa do momento, e aí deveria terminar.
       *[one] { ai-used } os recursos de IA da Meta como ferramenta, não para ensinar um modelo. O que foi digitado ali,
            e as respostas, eram só para aquele momento.
    }
    .short =
        { $way ->
            [two] O que foi digitado nos recursos de IA era para obter uma resposta, não para treinar.
            [three] { ai-used } recursos de IA para o momento, não como material de ensino.
           *[one] { ai-used } os recursos de IA da Meta como ferramenta, não para ensinar um modelo.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

ai-used =
    { $behalf ->
        [child] Meu filho ou filha usou
        [represented] Esta pessoa usou
       *[self] Usei
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

others_post_me =
    { $way ->
        [two] Parte do que existe sobre { whom } foi publicada por { posted-by }. { $behalf ->
                [self] Não posso
               *[child] Não podemos
            } ocultá-la nem retirá-la. Como a Meta reconhece esse conteúdo e o deixa de fora? Peço que me explique
            isso.
        [three] O que é compartilhado sobre { whom } por { posted-by } chega à Meta sem { $behalf ->
                [self] minha
               *[child] nossa
            } participação. Uma configuração { $behalf ->
                [self] minha
               *[child] nossa
            } não impede isso. Por isso pergunto como a Meta encontra esse conteúdo e o mantém fora do treinamento.
       *[one] Há conteúdo sobre { whom } compartilhado por { posted-by }. As configurações não estão em { $behalf ->
                [self] minhas
               *[child] nossas
            } mãos, nem o que acontece com ele depois. Peço que a Meta me diga como reconhece esse conteúdo e o deixa
            de fora.
    }
    .short =
        { $way ->
            [two] Há conteúdo sobre { whom } publicado por { posted-by }, e { $behalf ->
                    [self] não posso
                   *[child] não podemos
                } ocultá-lo.
            [three] O que é compartilhado sobre { whom } por { posted-by } escapa às { $behalf ->
                    [self] minhas
                   *[child] nossas
                } configurações.
           *[one] Há conteúdo sobre { whom } compartilhado por { posted-by }; as configurações não estão em { $behalf ->
                    [self] minhas
                   *[child] nossas
                } mãos.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

posted-by =
    { $detail ->
        [friends] amigos
        [club] { $behalf ->
                [self] meu clube ou grupo
               *[child] um clube ou grupo
            }
        [employer] { $behalf ->
                [self] meu empregador
               *[child] um empregador
            }
        [school] uma escola
        [strangers] pessoas desconhecidas
       *[none] outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Categorias especiais de dados

removal =
    { $reader ->
        [authority] {""}
       *[meta] ; peço expressamente a remoção
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

special-article =
    { $instrument ->
        [gdpr] {" "}(artigo 9)
        [uk_gdpr] {" "}(artigo 9)
        [fadp] {" "}(artigo 5(c))
        [lgpd] {" "}(artigo 11)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-content-start =
    { $behalf ->
        [self] Meu
       *[child] O
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

health = { my-sg } saúde{ of-whom }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] Algo sobre { health } também pode aparecer nele. Meu pedido vale igualmente para isso.
               *[no] Parte deste conteúdo toca em algo delicado: { health }. A lei dá a esses dados proteção
                    especial{ special-article }. Peço expressamente que sejam retirados dos dados de treinamento.
            }
        [three] { $again ->
                [yes] O que aponta para { health } faz parte desse pedido.
               *[no] Algo sobre { health } pode ser lido no que existe ali. Dados desse tipo têm proteção
                    especial{ special-article }. Meu pedido expresso: remover esse conteúdo dos dados de
                    treinamento.
            }
       *[one] { my-content-start } conteúdo pode revelar algo sobre { health }{ $again ->
                [yes] {" "}também. O mesmo pedido vale para isso.
               *[no] , que a lei protege de modo especial{ special-article }. Peço expressamente a remoção desse conteúdo
                    dos dados de treinamento.
            }
    }
    .short =
        { $way ->
            [two] Parte disso diz algo sobre { health }{ removal }.
            [three] Isso pode mostrar algo sobre { health }{ removal }.
           *[one] { my-content-start } conteúdo pode revelar algo sobre { health }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

convictions = { my-pl-f } convicções{ of-whom }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-pl-f =
    { $behalf ->
        [self] minhas
       *[child] as
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] Nele também podem aparecer { convictions }. Meu pedido vale para elas.
               *[no] Neste conteúdo é possível ver { convictions }. Convicções têm proteção especial{ special-article }, e
                    não foram compartilhadas para que máquinas as classifiquem. Peço expressamente que esse conteúdo
                    seja retirado dos dados de treinamento.
            }
        [three] { $again ->
                [yes] O que aponta para { convictions } faz parte desse pedido.
               *[no] Quem lê este conteúdo pode conhecer { convictions }. A lei traça um limite firme em torno desses
                    dados{ special-article }. Meu pedido expresso: remover esse conteúdo dos dados de treinamento.
            }
       *[one] { my-content-start } conteúdo pode revelar { convictions }{ $again ->
                [yes] {" "}também. O mesmo pedido vale para elas.
               *[no] , assunto que a lei protege de modo especial{ special-article }. Elas eram para uma comunidade ou um
                    debate, não para a análise por máquinas. Peço expressamente a remoção desse conteúdo dos dados de
                    treinamento.
            }
    }
    .short =
        { $way ->
            [two] Parte disso mostra { convictions }{ removal }.
            [three] Isso pode mostrar quais são { convictions }{ removal }.
           *[one] { my-content-start } conteúdo pode revelar { convictions }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] Outros assuntos muito íntimos também podem aparecer nele. Meu pedido vale para eles.
               *[no] Parte deste conteúdo toca em assuntos muito íntimos da { $behalf ->
                        [child] vida do meu filho ou filha
                        [represented] vida desta pessoa
                       *[self] minha vida
                    }. Esses dados têm proteção especial{ special-article }, mesmo que algo já tenha sido dito
                    abertamente. Peço expressamente que sejam retirados dos dados de treinamento.
            }
        [three] { $again ->
                [yes] Tudo o mais que é muito íntimo nele faz parte desse pedido.
               *[no] O que há de mais íntimo { $behalf ->
                        [child] na vida do meu filho ou filha
                        [represented] na vida desta pessoa
                       *[self] na minha vida
                    } pode ser lido neste conteúdo. A lei protege isso de modo especial{ special-article }. Ter mencionado
                    algo uma vez não é liberá-lo. Meu pedido expresso: remover esse conteúdo dos dados de treinamento.
            }
       *[one] { $again ->
                [yes] O conteúdo também pode revelar outros assuntos muito íntimos desse tipo. O mesmo pedido vale para eles.
               *[no] { $behalf ->
                        [child] O conteúdo pode revelar assuntos muito íntimos do meu filho ou filha
                        [represented] O conteúdo pode revelar assuntos muito íntimos desta pessoa
                       *[self] Meu conteúdo pode revelar assuntos muito íntimos
                    } que a lei protege de modo especial{ special-article }. Uma declaração pública não abre todo o resto ao
                    uso. Peço expressamente a remoção desse conteúdo dos dados de treinamento.
            }
    }
    .short =
        { $way ->
            [two] Parte disso toca em assuntos com proteção especial{ removal }.
            [three] Isso pode mostrar assuntos muito íntimos e protegidos{ removal }.
           *[one] { my-content-start } conteúdo pode revelar assuntos com proteção especial{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Crianças e outras pessoas

children-weight =
    { $instrument ->
        [gdpr] {" "}(artigo 6(1)(f))
        [uk_gdpr] {" "}(artigo 6(1)(f))
        [lgpd] {" "}(artigo 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

children-recital =
    { $instrument ->
        [gdpr] {" "}(considerando 38)
        [lgpd] {" "}(artigo 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] Meu filho ou filha aparece em fotos ali{ child-age }. Zelar por isso cabe a mim
                [represented] Há crianças nestas fotos{ children-age }. Elas dependem de que adultos zelem por elas
               *[self] Meus filhos aparecem nas minhas fotos{ my-children-age }. Zelar por eles cabe a mim
            }, porque nesta idade não se decide sobre isso. O rosto de uma criança pode continuar em uso por décadas. Na
            ponderação, crianças pesam mais{ children-weight }.
        [three] { $behalf ->
                [child] Entre o que existe há imagens do meu filho ou filha{ child-age }
                [represented] Entre o que existe há fotos de crianças{ children-age }
               *[self] Entre minhas fotos há imagens dos meus filhos{ my-children-age }
            }. Uma criança não tem como saber aonde um uso assim leva, e é quem mais tempo convive com ele. Isso merece
            peso especial{ children-weight }.
       *[one] { $behalf ->
                [child] Há fotos do meu filho ou filha{ child-age }. Crianças e adolescentes não podem prever isso
                [represented] Estas fotos mostram crianças{ children-age }. Crianças não podem prever isso
               *[self] Minhas fotos mostram meus filhos{ my-children-age }. Crianças não podem prever isso
            } nem decidir a respeito. Os efeitos podem durar a vida inteira. Os interesses de crianças têm peso
            especial{ children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Meu filho ou filha aparece em fotos ali e não decide
                    [represented] Há crianças nestas fotos, que não decidem
                   *[self] Meus filhos aparecem nas minhas fotos e não decidem
                } sobre este uso.
            [three] { $behalf ->
                    [child] Há ali imagens do meu filho ou filha
                    [represented] Há ali fotos de crianças
                   *[self] Entre minhas fotos estão meus filhos
                }; uma criança não tem como saber aonde isso leva.
           *[one] { $behalf ->
                    [child] Há fotos do meu filho ou filha, que não pode
                    [represented] As fotos mostram crianças, que não podem
                   *[self] Minhas fotos mostram meus filhos, que não podem
                } prever nem decidir isso.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

child_posted_by_others =
    { $way ->
        [two] Quem publica não é meu filho ou filha, e sim { child-posted-by }. Nenhuma configuração nossa impede isso, e
            uma criança não consegue ver o que pode vir depois. A lei quer que crianças tenham proteção
            especial{ children-recital }.
        [three] Meu filho ou filha aparece no que { child-posted-by } { $detail ->
                [none] compartilham
               *[other] compartilha
            } ali. Não podemos decidir o que será dessas imagens. Os dados de uma criança pedem cuidado
            especial{ children-recital }.
       *[one] Imagens do meu filho ou filha são compartilhadas por { child-posted-by }. Quem aparece nelas não tem
            configuração para isso nem pode prever aonde leva. Crianças merecem proteção
            especial{ children-recital }.
    }
    .short =
        { $way ->
            [two] Não é meu filho ou filha quem compartilha essas imagens, e sim { child-posted-by }.
            [three] Meu filho ou filha aparece em imagens compartilhadas por { child-posted-by } e não pode impedir isso.
           *[one] Imagens do meu filho ou filha são compartilhadas por { child-posted-by }, sem que possa decidir.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

child-posted-by =
    { $detail ->
        [school] uma escola
        [nursery] uma creche
        [club] um clube
        [family] alguém da família
       *[none] outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] Como diz a política da Meta, também são usados dados de menores de idade vindos de recursos de IA.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] Meu filho ou filha usa os serviços da Meta e ainda não tem 18 anos
                [represented] Esta pessoa usa os serviços da Meta e ainda não tem 18 anos
               *[self] Ainda não tenho 18 anos
            }. Nessa idade é difícil ver a que um clique leva anos depois. Peço que a Meta pondere isso{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] Quem usa esta conta é menor de idade: meu filho ou filha.
                [represented] Quem usa esta conta é menor de idade.
               *[self] Sou menor de idade.
            }{ $instrument ->
                [gdpr] {" "}A política da Meta não deixa de fora o que menores fazem em recursos de IA.
               *[other] {""}
            } Nessa idade dificilmente se vê tudo o que pode vir depois, e é preciso mais proteção, não menos{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
                [child] Meu filho ou filha tem menos de 18 anos e usa os serviços da Meta.
                [represented] Esta pessoa tem menos de 18 anos e usa os serviços da Meta.
               *[self] Tenho menos de 18 anos.
            }{ $instrument ->
                [gdpr] {" "}A política da Meta inclui também o que menores fazem em recursos de IA.
               *[other] {""}
            } { $behalf ->
                [child] Uma criança avalia consequências menos bem do que um adulto.
                [represented] Nessa idade é mais difícil avaliar consequências.
               *[self] Na minha idade é mais difícil avaliar consequências.
            } Isso tem de contar na ponderação{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Meu filho ou filha ainda não tem
                    [represented] Esta pessoa ainda não tem
                   *[self] Ainda não tenho
                } 18 anos; nessa idade é difícil ver o que pode vir depois.
            [three] { $behalf ->
                    [child] Meu filho ou filha é menor de idade e precisa
                    [represented] Esta pessoa é menor de idade e precisa
                   *[self] Sou menor de idade e preciso
                } de mais proteção do que um adulto.
           *[one] { $behalf ->
                    [child] Meu filho ou filha tem menos de 18 anos e avalia
                    [represented] Esta pessoa tem menos de 18 anos e avalia
                   *[self] Tenho menos de 18 anos e avalio
                } menos bem as consequências.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

third_parties_shown =
    { $way ->
        [two] Em algumas { $behalf ->
                [child] destas fotos há mais gente além do meu filho ou filha.
                [represented] destas fotos há mais gente além desta pessoa.
               *[self] das minhas fotos há mais gente além de mim.
            } As outras pessoas confiaram essas imagens { $behalf ->
                [child] a nós
                [represented] a ela
               *[self] a mim
            }, não a quem faz um modelo. { $behalf ->
                [child] Meu filho ou filha não quer
                [represented] Esta pessoa não quer
               *[self] Não quero
            } quebrar essa confiança.
        [three] Há outras pessoas também { $behalf ->
                [child] nas fotos do meu filho ou filha
                [represented] nas fotos desta pessoa
               *[self] nas minhas fotos
            }. { $behalf ->
                [child] Respondemos
                [represented] Esta pessoa responde
               *[self] Respondo
            } perante elas pelo destino dessas imagens, e isso não seria possível se um modelo aprendesse com elas.
       *[one] { $behalf ->
                [child] As fotos do meu filho ou filha
                [represented] As fotos desta pessoa
               *[self] Minhas fotos
            } também mostram outras pessoas. Que eu saiba, ninguém perguntou a elas sobre este uso. { $behalf ->
                [child] Respeitar a confiança delas faz parte da situação do meu filho ou filha.
                [represented] Respeitar a confiança delas faz parte da situação desta pessoa.
               *[self] Sinto responsabilidade pela confiança delas, e isso faz parte da minha própria situação.
            }
    }
    .short =
        { $way ->
            [two] Em algumas destas fotos há outras pessoas, que { $behalf ->
                    [child] nos confiaram as imagens
                    [represented] confiaram as imagens a esta pessoa
                   *[self] me confiaram as imagens
                }.
            [three] Há outras pessoas nestas fotos, e { $behalf ->
                    [child] respondemos
                    [represented] esta pessoa responde
                   *[self] respondo
                } perante elas.
           *[one] { $behalf ->
                    [child] As fotos do meu filho ou filha
                    [represented] As fotos
                   *[self] Minhas fotos
                } também mostram outras pessoas, cuja confiança { $behalf ->
                    [child] queremos
                    [represented] esta pessoa quer
                   *[self] quero
                } respeitar.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Segurança

safety = { my-sg } segurança{ of-whom }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] Tenho de pensar na segurança do meu filho ou filha.
                [represented] Esta pessoa tem de pensar na própria segurança.
               *[self] Tenho de pensar na minha segurança.
            } Um rosto, um lugar, um hábito ou um contato pode bastar para quem quer fazer mal, e uma imitação pode
            causar dano por si só. Guardo os detalhes para mim.
        [three] Há um motivo para cautela: { safety }. Quem procura { $behalf ->
                [child] meu filho ou filha
                [represented] esta pessoa
               *[self] por mim
            } não deve encontrar ajuda em um modelo, nem pelo que ele mostra nem pelo que pode imitar. Não digo mais aqui.
       *[one] O que está em jogo é { safety }. Rostos, lugares, hábitos e contatos podem ajudar quem quer fazer mal, e uma
            imitação também. Não quero dar detalhes aqui.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Tenho de pensar na segurança do meu filho ou filha
                    [represented] Esta pessoa tem de pensar na própria segurança
                   *[self] Tenho de pensar na minha segurança
                }; guardo os detalhes para mim.
            [three] Há um motivo para cautela, { safety }; não digo mais.
           *[one] O que está em jogo é { safety }; não quero dar detalhes.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

identity_fraud =
    { $way ->
        [two] Já aconteceu de alguém usar indevidamente { misused }. Cada imagem e cada texto com que um modelo aprende
            pode ajudar o próximo a se passar por { whom }.
        [three] Como { misused } já { misused-was } indevidamente, { $behalf ->
                [child] sei
                [represented] esta pessoa sabe
               *[self] sei
            } o que uma falsificação pode causar. Modelos podem tornar mais difícil distingui-la da pessoa real.
       *[one] Alguém já usou indevidamente { misused }. É de temer que isso se repita. Mais material para modelos de IA pode
            facilitar falsificações convincentes.
    }
    .short =
        { $way ->
            [two] Já aconteceu de alguém usar indevidamente { misused }.
            [three] Como { misused } já { misused-was } indevidamente, falsificações são um risco real.
           *[one] Alguém já usou indevidamente { misused }; a IA pode facilitar falsificações.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

misused-was =
    { $detail ->
        [name] foi usado
        [pictures] foram usadas
       *[other] foi usada
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

likeness_deepfake =
    { $way ->
        [two] Com as muitas imagens{ $voice ->
                [yes] {" "}e gravações
               *[no] {""}
            } públicas { of-me }, modelos generativos podem aprender a aparência { $behalf ->
                [self] que tenho
               *[child] que ela mostra
            }. Uma imitação em que se acredita dificilmente se desfaz.
        [three] Ninguém pode trocar de rosto. Com tantas imagens{ $voice ->
                [yes] {" "}e gravações
               *[no] {""}
            } { of-me } na internet, um modelo generativo pode chegar perto do rosto real, e outras pessoas podem usar isso
            para enganar.
       *[one] Há muitas imagens{ $voice ->
                [yes] {" "}e gravações
               *[no] {""}
            } { of-me } na internet. Um rosto e uma voz não se trocam. Modelos generativos podem facilitar imitações, e elas
            podem causar danos duradouros.
    }
    .short =
        { $way ->
            [two] Há muitas imagens públicas { of-me }, e a IA pode aprender com elas a imitar.
            [three] Com tantas imagens { of-me } na internet, a IA pode criar uma semelhança enganosa.
           *[one] Há muitas imagens { of-me } na internet; a IA pode facilitar imitações.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# “imagens { of-me }”
of-me =
    { $behalf ->
        [child] do meu filho ou filha
        [represented] desta pessoa
       *[self] em que apareço
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

location_routine =
    { $way ->
        [two] Com o que existe ali, um modelo pode aprender os lugares e horários habituais { $behalf ->
                [child] do meu filho ou filha
                [represented] desta pessoa
               *[self] da minha vida
            }. O que é inofensivo em uma publicação pode, somado, virar o mapa de uma vida. Isso afeta { $behalf ->
                [self] minha
               *[child] sua
            } segurança.
        [three] Nenhuma publicação sozinha diz tudo, mas juntas podem mostrar onde { find }, e quando. { $behalf ->
                [child] Quero
                [represented] Esta pessoa quer
               *[self] Quero
            } que isso fique nas mãos de gente conhecida.
       *[one] Ali se veem lugares e hábitos do { $behalf ->
                [child] dia a dia do meu filho ou filha
                [represented] dia a dia desta pessoa
               *[self] meu dia a dia
            }. Somados a fundos de imagem e metadados, podem dizer onde { $behalf ->
                [self] estou
               *[child] essa pessoa está
            } e quando. Isso põe em risco { $behalf ->
                [self] minha
               *[child] sua
            } segurança.
    }
    .short =
        { $way ->
            [two] Um modelo pode aprender com o conteúdo os lugares e horários habituais { $behalf ->
                    [child] do meu filho ou filha
                    [represented] desta pessoa
                   *[self] da minha vida
                }.
            [three] Juntas, estas publicações podem mostrar onde { find }, e quando.
           *[one] Somado, o conteúdo pode dizer onde { $behalf ->
                    [child] meu filho ou filha está
                    [represented] esta pessoa está
                   *[self] estou
                } e quando.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

find =
    { $behalf ->
        [child] encontrar meu filho ou filha
        [represented] encontrar esta pessoa
       *[self] me encontrar
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Trabalho

professional_secrecy =
    { $way ->
        [two] O sigilo faz parte { $behalf ->
                [self] do meu trabalho
               *[child] do trabalho desta pessoa
            } { calling }. Quem escreve um comentário ou segue um perfil pode se tornar reconhecível por isso. Peço que se
            pondere o que { $behalf ->
                [self] devo
               *[child] esta pessoa deve
            } a essas pessoas.
        [three] Há quem confie { $behalf ->
                [self] em mim, pois trabalho
               *[child] nesta pessoa, pois trabalha
            } { calling }. Já é delicado que se possa ligar essas pessoas { $behalf ->
                [self] a mim
               *[child] a ela
            } na internet. Um modelo não deve tornar essas ligações mais fáceis de achar.
       *[one] { $behalf ->
                [self] Trabalho
               *[child] Esta pessoa trabalha
            } { calling }, com dever de sigilo. Até um contato ou um comentário pode mostrar com quem. Essas pessoas precisam
            poder confiar que isso não vai além.
    }
    .short =
        { $way ->
            [two] O sigilo faz parte { $behalf ->
                    [self] do meu trabalho
                   *[child] do trabalho desta pessoa
                } { calling }.
            [three] { $behalf ->
                    [self] Trabalho { calling }, e pode ficar à vista quem confia em mim.
                   *[child] Esta pessoa trabalha { calling }, e pode ficar à vista quem confia nela.
                }
           *[one] { $behalf ->
                    [self] Tenho
                   *[child] Esta pessoa tem
                } dever de sigilo { calling }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

creator_works =
    { $way ->
        [two] No que { $behalf ->
                [child] meu filho ou filha compartilha
                [represented] esta pessoa compartilha
               *[self] compartilho
            } ({ own-work }) há alguém com estilo próprio. Um modelo que aprendeu esse estilo pode produzir mais do mesmo,
            sem { $behalf ->
                [self] mim
               *[child] essa pessoa
            }.
        [three] O que { $behalf ->
                [child] meu filho ou filha mostra
                [represented] esta pessoa mostra
               *[self] mostro
            } nestas páginas ({ own-work }) é conhecido por um nome: o { $behalf ->
                [self] meu
               *[child] de quem o fez
            }. Quando um modelo consegue copiar o estilo, o que ele produz pode ser atribuído { $behalf ->
                [self] a mim
               *[child] a essa pessoa
            }.
       *[one] { $behalf ->
                [child] Meu filho ou filha compartilha ali { own-work } de autoria própria.
                [represented] Esta pessoa compartilha ali { own-work } de autoria própria.
               *[self] Publico ali { own-work } de minha autoria.
            } Há nisso um nome e um estilo pessoal, e modelos podem imitar os dois. Isso pode prejudicar uma reputação e o
            próprio trabalho.
    }
    .short =
        { $way ->
            [two] No que { $behalf ->
                    [child] meu filho ou filha compartilha
                    [represented] esta pessoa compartilha
                   *[self] compartilho
                } ({ own-work }) há um estilo que modelos podem copiar.
            [three] Um modelo pode copiar o estilo do que { $behalf ->
                    [child] meu filho ou filha cria
                    [represented] esta pessoa cria
                   *[self] crio
                } ({ own-work }).
           *[one] { $behalf ->
                    [child] Meu filho ou filha compartilha { own-work } de autoria própria
                    [represented] Esta pessoa compartilha { own-work } de autoria própria
                   *[self] Publico { own-work } de minha autoria
                }; modelos podem imitar o estilo.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Vida

life_change =
    { $way ->
        [two] { $behalf ->
                [child] Meu filho ou filha não é mais
                [represented] Esta pessoa não é mais
               *[self] Não sou mais
            } quem este conteúdo mais antigo mostra. Na internet ele pode ser excluído; o que um modelo aprendeu com ele,
            dificilmente. Um recomeço precisa de espaço.
        [three] Desde que isso foi compartilhado, { my-sg } vida{ of-whom } mudou. Publicações envelhecem; um modelo as mantém
            no presente. { $behalf ->
                [child] Quero que se veja meu filho ou filha como é
                [represented] Esta pessoa quer ser vista como é
               *[self] Quero que me vejam como sou
            } hoje.
       *[one] O conteúdo mais antigo mostra uma vida que ficou para trás. Hoje dá uma imagem errada, e os padrões aprendidos
            com ele podem mantê-la viva. { $behalf ->
                [child] Meu filho ou filha deve
                [represented] Esta pessoa deve
               *[self] Devo
            } poder recomeçar.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Meu filho ou filha não é mais
                    [represented] Esta pessoa não é mais
                   *[self] Não sou mais
                } quem este conteúdo mais antigo mostra.
            [three] Desde que isso foi compartilhado, { my-sg } vida{ of-whom } mudou.
           *[one] O conteúdo mais antigo mostra uma vida que ficou para trás.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

wrong_ai_output =
    { $way ->
        [two] Isso já { $behalf ->
                [child] aconteceu com meu filho ou filha
                [represented] aconteceu com esta pessoa
               *[self] aconteceu comigo
            }: { $year ->
                [none] {""}
               *[other] em { $year },{" "}
            }uma IA da Meta deu uma resposta { about-whom } que não era aceitável. Não consigo ver de onde ela veio. Quanto
            menos um modelo aprender { about-whom }, melhor.
        [three] Que uma IA da Meta possa falar sobre { whom } de um modo indevido não é mera preocupação. { $year ->
                [none] Isso já aconteceu
               *[other] Isso aconteceu em { $year }
            }. Não sei a causa, mas mais treinamento com esses dados dificilmente ajuda.
       *[one] { $year ->
                [none] Uma IA da Meta disse
               *[other] Em { $year }, uma IA da Meta disse
            } sobre { whom } algo que não deveria ter dito. Não sei em que se baseou. Não quero que mais dados { about-whom }
            alimentem respostas assim.
    }
    .short =
        { $way ->
            [two] Uma IA da Meta já deu uma resposta sobre { whom } que não era aceitável.
            [three] Já aconteceu de uma IA da Meta falar sobre { whom } de um modo indevido.
           *[one] Uma IA da Meta disse sobre { whom } algo que não deveria ter dito.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

needed-for =
    { $detail ->
        [club] {" "}para um clube ou grupo
        [school] {" "}para um grupo da escola
        [family_abroad] {" "}para manter contato com a família no exterior
        [work] {" "}para o trabalho
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

cannot_leave =
    { $way ->
        [two] Sair não é solução: { $behalf ->
                [child] meu filho ou filha precisa
                [represented] esta pessoa precisa
               *[self] preciso
            } da plataforma{ needed-for }. O nome, a foto do perfil e os comentários em grupos públicos continuam públicos,
            sejam quais forem as configurações. Por isso recorro à Meta.
        [three] Não é por livre escolha que { $behalf ->
                [child] meu filho ou filha fica
                [represented] esta pessoa fica
               *[self] fico
            }; a plataforma é necessária{ needed-for }. Nenhuma configuração oculta o nome, a foto do perfil ou os comentários
            em grupos públicos. O que resta é pedir que fiquem de fora.
       *[one] { $behalf ->
                [child] Meu filho ou filha depende
                [represented] Esta pessoa depende
               *[self] Dependo
            } da plataforma{ needed-for } e não { $behalf ->
                [self] posso
               *[child] pode
            } simplesmente sair. Mesmo em uma conta privada, o nome, a foto do perfil e os comentários em grupos públicos
            continuam públicos. As configurações, por si só, não { $behalf ->
                [self] me protegem.
               *[child] protegem { whom }.
            }
    }
    .short =
        { $way ->
            [two] Sair não é solução: { $behalf ->
                    [child] meu filho ou filha precisa
                    [represented] esta pessoa precisa
                   *[self] preciso
                } da plataforma{ needed-for }.
            [three] { $behalf ->
                    [child] Meu filho ou filha não tem
                    [represented] Esta pessoa não tem
                   *[self] Não tenho
                } escolha real senão usar a plataforma{ needed-for }.
           *[one] { $behalf ->
                    [child] Meu filho ou filha depende da plataforma{ needed-for } e não pode
                    [represented] Esta pessoa depende da plataforma{ needed-for } e não pode
                   *[self] Dependo da plataforma{ needed-for } e não posso
                } simplesmente sair.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Fundamentos gerais, só ao lado de um pessoal

irreversibility =
    { $way ->
        [two] Depois que dados moldaram um modelo, é difícil desfazer isso, pelo que se sabe hoje. Isso torna ainda mais
            importante deixá-los fora do próximo treinamento.
        [three] Fazer um modelo esquecer é quase impossível até agora. Pesa ainda mais o interesse em parar já, e em que os
            dados saiam dos conjuntos de treinamento.
       *[one] O que um modelo aprendeu dificilmente pode ser desfeito com os meios hoje conhecidos. Quanto antes este uso
            terminar, maior é o efeito que uma decisão ainda pode ter.
    }
    .short =
        { $way ->
            [two] Depois que dados moldaram um modelo, é difícil desfazer isso.
            [three] Fazer um modelo esquecer é quase impossível até agora.
           *[one] O que um modelo aprendeu dificilmente pode ser desfeito.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

third_party_models =
    { $way ->
        [two] A Meta desenvolve modelos também para outros, como desenvolvedores e pesquisadores. A cada mão por que um modelo
            passa, diminui o controle sobre o que há nele.
        [three] Alguns modelos vão para outros, como desenvolvedores e pesquisadores. A partir daí, o destino deles não está mais
            só nas mãos da Meta.
       *[one] Há modelos feitos também para terceiros, como desenvolvedores e pesquisadores. Depois de repassados, dificilmente se
            recolhem as cópias.
    }
    .short =
        { $way ->
            [two] Modelos vão também para desenvolvedores e pesquisadores de fora.
            [three] O que entra em modelos pode chegar também a terceiros.
           *[one] Há modelos feitos também para terceiros.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

necessity =
    { $way ->
        [two] Há, no meu entender, meios menos invasivos: dados sob licença, dados sintéticos ou dados que as pessoas oferecem
            livremente. Duvido que deixar uma pessoa de fora piore o resultado.
        [three] Também é possível treinar com dados licenciados, sintéticos ou oferecidos livremente. Esse me parece o caminho mais
            suave, e não vejo por que seriam necessários justamente { $behalf ->
                [child] os dados do meu filho ou filha
                [represented] os dados desta pessoa
               *[self] os meus dados
            }.
       *[one] A meu ver, os dados de uma só pessoa quase não são necessários para o resultado. Dados licenciados, sintéticos ou
            oferecidos livremente me parecem meios menos invasivos.
    }
    .short =
        { $way ->
            [two] Dados licenciados ou oferecidos livremente são, no meu entender, o caminho mais suave.
            [three] Não vejo por que seriam necessários justamente estes dados.
           *[one] A meu ver, os dados de uma só pessoa quase não são necessários para o resultado.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

benefit_balance =
    { $way ->
        [two] Não duvido que a IA possa ser útil para outras pessoas. Mas essa utilidade quase não depende { benefit-whose },
            enquanto o risco recai sobre uma pessoa e pode permanecer.
        [three] De um lado está um benefício que, a meu ver, não depende { benefit-whose }. Do outro, um risco que é
            pessoal e pode durar.
       *[one] No meu entender, deixar { $behalf ->
                [child] meu filho ou filha de fora
                [represented] esta pessoa de fora
               *[self] de fora os meus dados
            } tira pouco do benefício para outras pessoas. O risco, ao contrário, é pessoal e pode durar.
    }
    .short =
        { $way ->
            [two] O benefício para outras pessoas quase não depende dos dados de uma só.
            [three] A meu ver, o benefício pode ser obtido sem estes dados.
           *[one] No meu entender, deixar uma pessoa de fora tira pouco do benefício para as outras.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Fundamentos de outros caminhos da vida

subject =
    { $behalf ->
        [child] meu filho ou filha
        [represented] esta pessoa
       *[self] eu
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

subject-start =
    { $behalf ->
        [child] Meu filho ou filha
        [represented] Esta pessoa
       *[self] Eu
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

own-work =
    { $detail ->
        [photographs] fotografias
        [drawings] desenhos
        [writing] textos
        [music] música
        [film] filmes
       *[none] trabalho criativo
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

misused =
    { $detail ->
        [name] { $behalf ->
                [self] meu nome
               *[child] o nome{ of-whom }
            }
        [pictures] { my-pl-f } imagens{ of-whom }
        [voice] { my-sg } voz{ of-whom }
        [account] { my-sg } conta{ of-whom }
       *[none] { my-sg } identidade{ of-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

calling =
    { $detail ->
        [health] na área da saúde
        [law] em uma profissão jurídica
        [church] no trabalho religioso
        [social_work] na assistência social
        [teaching] no ensino
       *[none] em uma profissão de confiança
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

meant-for =
    { $detail ->
        [friends_family] { $behalf ->
                [self] minha família e meus amigos
               *[child] família e amigos
            }
        [club] { $behalf ->
                [self] as pessoas do meu clube ou grupo
               *[child] um clube ou grupo
            }
        [followers] { $behalf ->
                [self] quem me segue
               *[child] quem segue a conta
            }
        [customers] { $behalf ->
                [self] meus clientes
               *[child] clientes
            }
       *[none] outras pessoas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

child-age =
    { $detail ->
        [baby] {" "}quando bebê
        [small_child] {" "}na primeira infância
        [school_age] {" "}em idade escolar
        [teenager] {" "}na adolescência
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

children-age =
    { $detail ->
        [baby] , também bebês
        [small_child] , também bem pequenas
        [school_age] , também em idade escolar
        [teenager] , também na adolescência
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-children-age =
    { $detail ->
        [baby] , também quando bebês
        [small_child] , também quando pequenos
        [school_age] , também em idade escolar
        [teenager] , também na adolescência
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# “não depende { benefit-whose }”
benefit-whose =
    { $behalf ->
        [child] dos dados do meu filho ou filha
        [represented] dos dados desta pessoa
       *[self] dos meus dados
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

purpose_limitation =
    { $way ->
        [two] Isso foi compartilhado para manter contato com pessoas. Daí até modelos para a Meta e para outros vai, a meu ver, um
            longo caminho{ purpose-article }.
        [three] Quem publica quer contar algo a alguém. Construir com isso modelos gerais, também para terceiros, é, a meu ver,
            uma finalidade bem diferente{ purpose-article }.
       *[one] O conteúdo foi compartilhado para o contato com pessoas. Desenvolver modelos gerais, para a Meta e para terceiros, é
            outra finalidade{ purpose-article }.
    }
    .short =
        { $way ->
            [two] Isso foi compartilhado para manter contato com pessoas, não para construir modelos.
            [three] Entre uma publicação e um modelo geral há, a meu ver, outra finalidade.
           *[one] Desenvolver modelos é finalidade diferente daquela para a qual foi compartilhado.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

purpose-article =
    { $instrument ->
        [gdpr] {" "}(artigos 5(1)(b) e 6(4))
        [uk_gdpr] {" "}(artigos 5(1)(b) e 8A)
        [fadp] {" "}(artigo 6(3))
        [lgpd] {" "}(artigo 6º, I e II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

data_minimisation =
    { $way ->
        [two] No meu entender, todo o conteúdo público de todos os anos e de todo tipo é mais do que esta finalidade precisa de uma
            pessoa{ minimisation-article }.
        [three] Não vejo limite no que é recolhido, nem por idade nem por tipo de conteúdo. Recolher só o necessário me parece outra
            coisa{ minimisation-article }.
       *[one] Pelo que vejo, isso recolhe todo o conteúdo público, sem limite de tempo ou de tipo. A meu ver, neste caso menos
            bastaria{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] Todo o conteúdo público de todos os anos é, no meu entender, mais do que o necessário.
            [three] Não vejo limite no que é recolhido, nem por idade nem por tipo.
           *[one] Pelo que vejo, isso recolhe todo o conteúdo público, de qualquer época ou tipo.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(artigo 5(1)(c) e (e))
        [uk_gdpr] {" "}(artigo 5(1)(c) e (e))
        [fadp] {" "}(artigo 6(2))
        [lgpd] {" "}(artigo 6º, III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

image_right =
    { $way ->
        [two] Onde moro, a imagem de uma pessoa tem proteção própria, ao lado da lei sobre dados.
        [three] As imagens de pessoas são protegidas por norma própria onde moro.
       *[one] Uma foto mostra uma pessoa e, onde moro, a lei também protege a própria imagem.
    }
    .short =
        { $way ->
            [two] A imagem de uma pessoa tem proteção própria onde moro.
            [three] As imagens de pessoas são protegidas por lei onde moro.
           *[one] Onde moro, a lei também protege a imagem de uma pessoa.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

origin = { my-sg } origem{ of-whom }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] Nele também pode aparecer { origin }. Meu pedido vale igualmente para isso.
               *[no] Neste conteúdo é possível ver { origin }. A lei dá a esses dados proteção especial{ special-article }, e
                    modelos podem levar preconceitos adiante. Peço expressamente que sejam retirados dos dados de treinamento.
            }
        [three] { $again ->
                [yes] O que aponta para { origin } faz parte desse pedido.
               *[no] Imagens e textos ali podem revelar { origin }. Modelos podem aprender com esses dados a tratar pessoas como
                    grupos. Eles têm proteção especial{ special-article }; meu pedido expresso é a remoção dos dados de
                    treinamento.
            }
       *[one] { my-content-start } conteúdo pode revelar { origin }{ $again ->
                [yes] {" "}também. O mesmo pedido vale para isso.
               *[no] , que a lei protege de modo especial{ special-article }. O que modelos fazem com essas imagens e textos pode
                    repetir preconceitos. Peço expressamente a remoção desse conteúdo dos dados de treinamento.
            }
    }
    .short =
        { $way ->
            [two] Parte disso mostra { origin }{ removal }.
            [three] Isso pode deixar transparecer { origin }{ removal }.
           *[one] { my-content-start } conteúdo pode revelar { origin }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

inferred_sensitive =
    { $way ->
        [two] Nada de muito íntimo foi dito ali abertamente, mas do conjunto se pode concluir muito. Essas conclusões também dizem
            respeito a dados protegidos{ inferred-article }. Peço expressamente que não se deixe um modelo tirá-las.
        [three] O que { $behalf ->
                [self] guardei para mim
               *[child] esta pessoa guardou para si
            } ainda pode ser adivinhado por um modelo a partir de muitos detalhes. A lei protege também o que se lê nas
            entrelinhas{ inferred-article }. Meu pedido expresso é retirar dos dados de treinamento o que permite isso.
       *[one] Reunidas ao longo de anos, publicações e imagens comuns podem apontar para assuntos íntimos que { $behalf ->
                [self] nunca tornei públicos
               *[child] esta pessoa nunca tornou públicos
            }. O que se deduz só indiretamente também é protegido{ inferred-article }. Peço expressamente que se remova dos
            dados de treinamento o que permite essas conclusões.
    }
    .short =
        { $way ->
            [two] Muito do que é íntimo pode ser concluído do conjunto.
            [three] Um modelo pode adivinhar, por detalhes, o que nunca foi tornado público.
           *[one] Reunidas, publicações comuns podem apontar para assuntos nunca tornados públicos.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

inferred-article =
    { $instrument ->
        [gdpr] {" "}(artigo 9)
        [uk_gdpr] {" "}(artigo 9)
        [fadp] {" "}(artigo 5(c))
        [lgpd] {" "}(artigo 11, § 1º)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

in-life =
    { $behalf ->
        [self] na minha vida
       *[child] na vida desta pessoa
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

criminal_matters =
    { $way ->
        [two] Uma questão penal { in-life } aparece em parte deste conteúdo. Ninguém deveria reencontrá-la no que uma IA
            diz{ criminal-article }. Peço expressamente que seja retirada dos dados de treinamento.
        [three] Parte deste conteúdo trata de uma questão penal { in-life }. Isso deveria poder ficar no
            passado{ criminal-article }. Meu pedido expresso: remover isso dos dados de treinamento.
       *[one] Parte deste conteúdo toca em uma questão penal { in-life }. Assuntos assim podem marcar uma pessoa por muito
            tempo{ criminal-article }. Peço expressamente a remoção desse conteúdo dos dados de treinamento.
    }
    .short =
        { $way ->
            [two] Uma questão penal aparece em parte disso{ removal }.
            [three] Parte disso trata de uma questão penal{ removal }.
           *[one] Parte do conteúdo toca em uma questão penal{ removal }.
        }
    .unnamed =
        { $way ->
            [two] Um assunto muito íntimo, que deixo sem nome, aparece em parte deste conteúdo. Ninguém deveria reencontrá-lo no que
                uma IA diz. Peço expressamente que seja retirado dos dados de treinamento.
            [three] Parte deste conteúdo trata de algo muito íntimo. Não digo o que é, e isso deveria poder ficar no passado. Meu
                pedido expresso: remover isso dos dados de treinamento.
           *[one] Parte do conteúdo toca em um assunto muito íntimo que não quero nomear aqui. Ele pode marcar uma pessoa por muito
                tempo. Peço expressamente a remoção desse conteúdo dos dados de treinamento.
        }
    .unnamed-short =
        { $way ->
            [two] Um assunto muito íntimo aparece em parte disso{ removal }.
            [three] Parte disso trata de algo muito íntimo{ removal }.
           *[one] Parte do conteúdo toca em um assunto muito íntimo{ removal }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

criminal-article =
    { $instrument ->
        [gdpr] ; a lei é rigorosa com dados desse tipo (artigo 10)
        [uk_gdpr] ; a lei é rigorosa com dados desse tipo (artigo 10)
        [fadp] ; a lei é rigorosa com dados desse tipo (artigo 5(c))
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

cares =
    { $behalf ->
        [self] cuido
       *[child] esta pessoa cuida
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

dependants =
    { $way ->
        [two] Neste conteúdo aparece alguém de quem { cares }. Essa pessoa depende de outras, também nisto. Peço expressamente que
            esse conteúdo fique fora do treinamento.
        [three] Faz parte { $behalf ->
                [self] do meu dia a dia
               *[child] do dia a dia desta pessoa
            } estar ao lado de alguém que precisa de ajuda e aparece neste conteúdo. O que acontece em uma casa assim não é material
            de treinamento de ninguém. Peço expressamente que fique de fora.
       *[one] { $behalf ->
                [self] Cuido
               *[child] Esta pessoa cuida
            } de alguém que aparece { $behalf ->
                [self] no meu
               *[child] no
            } conteúdo e talvez não possa agir por si. Uma vida com cuidados é algo íntimo e faz parte { $behalf ->
                [self] da minha própria situação
               *[child] da situação desta pessoa
            }. Peço expressamente que esse conteúdo fique fora do treinamento.
    }
    .short =
        { $way ->
            [two] Ali aparece alguém de quem { cares }.
            [three] Há ali alguém que precisa de ajuda e recebe { $behalf ->
                    [self] meus cuidados
                   *[child] cuidados desta pessoa
                }.
           *[one] { my-content-start } conteúdo mostra alguém de quem { cares }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

deceased =
    { $way ->
        [two] { $behalf ->
                [self] Perdi
               *[child] Esta pessoa perdeu
            } alguém, e neste conteúdo há imagens em que { $behalf ->
                [self] aparecemos lado a lado
               *[child] aparecem lado a lado
            }. Elas estão ali para lembrar. Deparar-se com uma imitação feita delas pode doer.
        [three] Entre as imagens há algumas com alguém que morreu. Para { $behalf ->
                [self] mim
               *[child] esta pessoa
            } são lembranças, não material. Um modelo que consegue recriar essa semelhança pode abrir uma ferida.
       *[one] Parte deste conteúdo { $behalf ->
                [self] me mostra
               *[child] mostra esta pessoa
            } ao lado de alguém que morreu. Essas lembranças fazem parte { $behalf ->
                [self] da minha vida
               *[child] da vida desta pessoa
            }. Uma semelhança artificial feita delas pode machucar.
    }
    .short =
        { $way ->
            [two] Há ali imagens com alguém que morreu, guardadas para lembrar.
            [three] Há ali lembranças de alguém que morreu.
           *[one] Parte do conteúdo { $behalf ->
                    [self] me mostra
                   *[child] mostra esta pessoa
                } com alguém que morreu; uma semelhança pode machucar.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] Eu me manifesto
               *[child] Esta pessoa se manifesta
            } em público, e nem todos gostam disso. Um modelo que conhece rostos, contatos e lugares pode levar até quem confia { $behalf ->
                [self] em mim
               *[child] nela
            }. Peço que a Meta não aumente esse risco.
        [three] Há quem conte com { $behalf ->
                [self] a minha discrição
               *[child] a discrição desta pessoa
            } para não aparecer. O que se publica em torno { $behalf ->
                [self] do meu
               *[child] do seu
            } trabalho público pode revelar quem são, e uma declaração falsa pode causar danos em um dia.
       *[one] O que { $behalf ->
                [self] faço em público depende de pessoas que confiam em mim
               *[child] esta pessoa faz em público depende de pessoas que confiam nela
            }, e pode trazer hostilidade. Rostos, contatos e lugares podem mostrar quem fala { $behalf ->
                [self] comigo
               *[child] com ela
            }, e imitações podem abalar a confiança.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Eu me manifesto
                   *[child] Esta pessoa se manifesta
                } em público, e um modelo pode revelar contatos.
            [three] Há quem conte com { $behalf ->
                    [self] a minha discrição
                   *[child] a discrição desta pessoa
                } para não aparecer.
           *[one] O que { $behalf ->
                    [self] faço
                   *[child] esta pessoa faz
                } em público depende de contatos, que podem correr risco.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

persecution =
    { $way ->
        [two] O reconhecimento não é inofensivo para todos. Em outro país, pode pôr em perigo { $behalf ->
                [child] meu filho ou filha, ou pessoas próximas a nós
                [represented] esta pessoa ou gente próxima
               *[self] a mim ou pessoas próximas a mim
            }. Um modelo não conhece fronteiras. Guardo os detalhes para mim.
        [three] Há pessoas longe daqui que não devem ser encontradas por meio { $behalf ->
                [child] do meu filho ou filha
                [represented] desta pessoa
               *[self] dos meus dados
            }. Um modelo pode ligar rostos e nomes além das fronteiras. Não digo mais sobre isso e peço que estes dados fiquem de
            fora.
       *[one] O reconhecimento { $behalf ->
                [child] do meu filho ou filha ou de pessoas próximas a nós
                [represented] desta pessoa ou de gente próxima
               *[self] do meu rosto ou de pessoas próximas a mim
            } pode pôr gente em perigo em outro lugar. Modelos são repassados pelo mundo, e dificilmente se recolhem as cópias. Não
            quero dar detalhes aqui.
    }
    .short =
        { $way ->
            [two] O reconhecimento pode pôr em perigo pessoas em outro lugar; guardo os detalhes para mim.
            [three] Há pessoas em outro lugar que não devem ser encontradas por meio { $behalf ->
                    [child] do meu filho ou filha
                    [represented] desta pessoa
                   *[self] dos meus dados
                }.
           *[one] O reconhecimento { $behalf ->
                    [child] do meu filho ou filha
                    [represented] desta pessoa
                   *[self] da minha identidade
                } pode pôr pessoas em perigo; não dou detalhes.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

of-work =
    { $behalf ->
        [self] meu trabalho
       *[child] trabalho desta pessoa
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

home =
    { $behalf ->
        [self] minha casa
       *[child] a casa dela
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

exposed_role =
    { $way ->
        [two] Alguns trabalhos trazem ameaças, e o { of-work } é um deles. O que um modelo aprende sobre rostos e lugares pode ajudar
            quem ameaça. Deixo em aberto onde é o trabalho.
        [three] No { of-work }, é importante que ninguém encontre { home } nem consiga fazer imitações. Um modelo que viu o lado
            privado pode facilitar as duas coisas. Não digo qual é o trabalho.
       *[one] O { of-work } pode atrair ataques, também contra gente próxima. Rostos, lugares e fotos de família podem facilitar
            isso, e imitações também. Não digo mais sobre onde é o trabalho.
    }
    .short =
        { $way ->
            [two] O { of-work } pode trazer ameaças, e um modelo pode ajudar quem ameaça.
            [three] No { of-work }, é importante que ninguém encontre { home }.
           *[one] O { of-work } pode atrair ataques.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

workplace_exposure =
    { $way ->
        [two] { work-matter } O que um modelo faz de publicações antigas foge { $behalf ->
                [self] ao meu controle
               *[child] ao controle desta pessoa
            }, e outras pessoas podem acreditar nisso.
        [three] { work-matter } Um resumo feito por IA pode deixar de fora o que explica uma publicação, e isso pode custar
            caro{ $behalf ->
                [self] {" "}para mim
               *[child] {" "}para esta pessoa
            }.
       *[one] { work-matter } Conteúdo que um modelo tira de contexto pode causar danos ali.
    }
    .short =
        { $way ->
            [two] O que um modelo faz de publicações antigas pode prejudicar { $behalf ->
                    [self] meu trabalho
                   *[child] o trabalho desta pessoa
                }.
            [three] Um resumo feito por IA pode causar danos { $behalf ->
                    [self] na minha vida profissional
                   *[child] na vida profissional desta pessoa
                }.
           *[one] Tirado de contexto, { $behalf ->
                    [self] meu conteúdo pode causar danos na minha vida profissional
                   *[child] o conteúdo pode causar danos na vida profissional desta pessoa
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] Procuro
               *[child] Esta pessoa procura
            } trabalho, e a primeira impressão conta.
        [employer_rules] No { of-work } há regras sobre publicações.
        [old_statements] Declarações antigas não combinam mais com { my-sg } vida profissional{ of-whom }.
       *[none] Este conteúdo pode ter peso { $behalf ->
                [self] na minha
               *[child] na
            } vida profissional{ of-whom }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] Ganho
               *[child] Esta pessoa ganha
            } a vida { likeness-work }. Uma cópia que não custa nada pode prejudicar o próximo trabalho, e o nome por trás dele.
        [three] É com a própria imagem que { $behalf ->
                [self] trabalho
               *[child] esta pessoa trabalha
            }, { likeness-work }. Se um modelo puder fornecê-la, talvez os clientes não precisem mais da pessoa.
       *[one] { $behalf ->
                [self] Meu sustento
               *[child] O sustento desta pessoa
            } vem do trabalho { likeness-work }. Modelos podem fazer imitações que concorrem com o original. Isso
            pode tirar trabalho.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ganho
                   *[child] Esta pessoa ganha
                } a vida { likeness-work }; imitações podem tirar esse sustento.
            [three] Se um modelo puder fornecer { $behalf ->
                    [self] minha imagem
                   *[child] a imagem desta pessoa
                }, isso pode custar trabalho.
           *[one] { $behalf ->
                    [self] Minha imagem é meu
                   *[child] A imagem desta pessoa é o seu
                } sustento; modelos podem imitá-la.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

likeness-work =
    { $detail ->
        [modelling] como modelo
        [acting] na atuação
        [voice] com a voz
        [sport] no esporte
        [influencer] com um canal na internet
       *[none] com o rosto, o corpo ou a voz
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

business_page =
    { $way ->
        [two] Há uma página por trás da qual está uma pessoa { page-role }: { page-who }. Não é uma empresa que fala ali, mas um
            ser humano, reconhecível no que se publica.
        [three] Uma página pode parecer um negócio, mas esta mostra uma pessoa { page-role }: { page-who }. Nome, rosto e palavras
            são de alguém, e não de uma marca.
       *[one] Por trás de uma página há uma pessoa { page-role }: { page-who }. O que se publica ali também mostra essa pessoa, com
            nome, rosto e palavras.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Cuido
                   *[child] Esta pessoa cuida
                } de uma página em que se reconhece um ser humano.
            [three] Por trás de uma página há uma pessoa, com nome e rosto: { page-who }.
           *[one] { $behalf ->
                    [self] Minha página me mostra como pessoa
                   *[child] Uma página mostra esta pessoa
                }, com nome e rosto.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

page-who =
    { $behalf ->
        [child] meu filho ou filha
        [represented] a pessoa que represento
       *[self] eu
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

page-role =
    { $detail ->
        [sole_trader] que toca um negócio por conta própria
        [club_officer] que cuida dela por um clube
        [artist] que trabalha com arte
       *[none] que cuida dela
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

form_obstacle =
    { $way ->
        [two] { form-matter } Por isso digo isto aqui, e tem o mesmo peso{ form-article }.
        [three] { form-matter } O que digo aqui não deve depender disso{ form-article }.
       *[one] { form-matter } Isso não pode decidir se esta declaração conta{ form-article }.
    }
    .short =
        { $way ->
            [two] Como não foi possível usar o formulário da Meta, isto é dito aqui.
            [three] Não poder usar o formulário da Meta não deve decidir a questão.
           *[one] Não foi possível usar o formulário da Meta; esta declaração conta do mesmo modo.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-of =
    { $behalf ->
        [child] conta do meu filho ou filha
        [represented] conta desta pessoa
       *[self] minha conta
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

form-matter =
    { $detail ->
        [hacked] Houve uma invasão da { account-of }, então não é possível usar o formulário.
        [blocked] Há um bloqueio da { account-of }, então não é possível usar o formulário.
        [lost_access] O acesso à { account-of } se perdeu, então não é possível usar o formulário.
        [no_code] O código que o formulário da Meta pede não chega.
        [barrier] { $behalf ->
                [child] Meu filho ou filha não consegue
                [represented] Esta pessoa não consegue
               *[self] Não consigo
            } usar o formulário da Meta do jeito que é feito.
       *[none] O formulário da Meta não funcionou para { $behalf ->
                [child] nós
                [represented] esta pessoa
               *[self] mim
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

form-article =
    { $instrument ->
        [gdpr] { form-easy }
        [uk_gdpr] { form-easy }
        [fadp] { $way ->
            [two] {" "}(artigo 30(2)(b): basta declarar isso expressamente)
            [three] ; segundo o artigo 30(2)(b), uma declaração expressa é suficiente
           *[one] : basta qualquer declaração expressa (artigo 30(2)(b))
        }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

form-easy =
    { $way ->
        [two] {" "}(artigo 12(2): o exercício de um direito deve ser facilitado)
        [three] ; segundo o artigo 12(2), exercer um direito tem de ser fácil
       *[one] : um direito tem de ser fácil de exercer (artigo 12(2))
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

conscience =
    { $way ->
        [two] Há coisas para as quais { $behalf ->
                [self] não colaboro
               *[child] esta pessoa não colabora
            }, e esta é uma delas. A raiz disso é uma convicção { $behalf ->
                [self] que sigo
               *[child] que ela segue
            } todos os dias.
        [three] Para { $behalf ->
                [self] mim
               *[child] esta pessoa
            }, é uma questão de consciência não contribuir para isso. A tecnologia em si não é o ponto; o ponto é aquilo que { $behalf ->
                [self] defendo
               *[child] ela defende
            }.
       *[one] { $behalf ->
                [self] Vivo
               *[child] Esta pessoa vive
            } segundo uma convicção com a qual este uso entra em conflito. Não é aversão à tecnologia; isso molda o modo { $behalf ->
                [self] como vivo e trabalho
               *[child] como ela vive e trabalha
            }.
    }
    .short =
        { $way ->
            [two] Isso vai contra uma convicção que { $behalf ->
                    [self] sigo
                   *[child] esta pessoa segue
                } todos os dias.
            [three] Para { $behalf ->
                    [self] mim
                   *[child] esta pessoa
                }, é uma questão de consciência.
           *[one] Este uso entra em conflito com uma convicção segundo a qual { $behalf ->
                    [self] vivo
                   *[child] esta pessoa vive
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

memorisation =
    { $way ->
        [two] { stands-out } O raro é justamente o que um modelo pode devolver quase palavra por palavra ou traço por traço. Isso torna
            este caso diferente da maioria.
        [three] { stands-out } Em uma massa de dados, a maioria das pessoas desaparece; { $behalf ->
                [child] meu filho ou filha
                [represented] esta pessoa
               *[self] no meu caso
            }, talvez não. O que um modelo devolve pode então apontar para uma só pessoa.
       *[one] { stands-out } Modelos podem reproduzir o que se destaca nos dados de treinamento, de modo que o risco aqui pode ser
            maior do que para a maioria.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] Com um nome raro
                    [unusual_story] Com uma história incomum
                    [many_pictures] Com muitas imagens parecidas
                   *[none] No caso de quem é fácil de distinguir
                }, o que um modelo devolve pode apontar para uma só pessoa.
            [three] Modelos podem reproduzir o que é raro, como { $detail ->
                    [rare_name] este nome
                    [unusual_story] esta história
                    [many_pictures] um rosto mostrado com muita frequência
                   *[none] o que se encontra aqui
                }.
           *[one] { $detail ->
                    [rare_name] Um nome raro
                    [unusual_story] Uma história incomum
                    [many_pictures] Um rosto mostrado muitas vezes
                   *[none] O que é raro
                } se destaca, e modelos podem reproduzir o que se destaca.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

stands-out =
    { $detail ->
        [rare_name] { $behalf ->
                [child] O nome do meu filho ou filha
                [represented] O nome desta pessoa
               *[self] Meu nome
            } é raro.
        [unusual_story] O que se conta sobre { whom } é incomum.
        [many_pictures] Há muitas imagens parecidas { of-me }.
       *[none] { $behalf ->
                [child] Meu filho ou filha é
                [represented] Esta pessoa é
               *[self] Sou
            } fácil de distinguir.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
