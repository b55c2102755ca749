### A resposta a «precisamos de mais informações», em português de Portugal: uma para cada coisa que a Meta pode pedir.
###
### Dá-se o que se pede e nada mais. Os motivos vêm de reasons.ftl. Valores como em objection.ftl, e ainda:
### $asked_day (quando a Meta perguntou), $sent (quando a oposição foi enviada), $told (yes: o nome está em baixo).

asked =
    { $way ->
        [two] Agradeço a vossa mensagem de { $asked_day }. Pedem mais informações sobre { my-noun-of }, que tem por
            base { law-article }. { concerns }
        [three] A vossa mensagem de { $asked_day } pede mais informações. Está em causa { my-noun-of }, que tem por
            base { law-article }. { concerns }
       *[one] Em { $asked_day } pediram-me mais informações sobre { my-noun-of }, que tem por base
           { law-article }. { concerns } Esta é a minha resposta.
    }
    .short =
        { $way ->
            [two] Aqui está o que pediram em { $asked_day } sobre { short-noun-of } (uso dos { short-whose }
                dados para a IA na Meta).
            [three] Perguntaram em { $asked_day }; está em causa { short-noun-of } (uso dos { short-whose }
                dados para a IA na Meta).
           *[one] Em { $asked_day } pediram mais informações sobre { short-noun-of } (uso dos { short-whose }
               dados para a IA na Meta).
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

answer-identity =
    { $number ->
        [none] { $behalf ->
                [child] O meu filho ou filha não tem conta na Meta, por isso não há conta com que comparar.
                    { writes-for }
                [represented] Esta pessoa não tem conta na Meta, por isso não há conta com que comparar.
                    { writes-for }
               *[self] Não tenho conta na Meta, por isso não há conta com que comparar.
            }
        [one] Trata-se { $behalf ->
                [child] da conta do meu filho ou filha
                [represented] da conta desta pessoa
               *[self] da minha conta
            } no { $accounts }; podem comparar isto com o que lá têm.{ $behalf ->
                [self] {""}
               *[child] {" "}{ writes-for }
            }
       *[many] Trata-se { $behalf ->
               [child] das contas do meu filho ou filha
               [represented] das contas desta pessoa
              *[self] das minhas contas
           } no { $accounts }; podem comparar isto com o que lá têm.{ $behalf ->
               [self] {""}
              *[child] {" "}{ writes-for }
           }
    } { $signed_in ->
        [yes] { article-noun-start } chegou pelo vosso próprio formulário, que pede para iniciar sessão.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
                [self] O meu nome está no fim.
               *[child] O meu próprio nome está no fim.
            }
       *[no] {""}
    } País de residência: { $country }. { $instrument ->
        [gdpr] Se ainda tiverem dúvidas razoáveis, digam-me quais, e que dado, por si só, as resolveria (artigo
            12.º, n.º 6). Um documento de identificação é mais do que é preciso.
        [uk_gdpr] Se ainda tiverem dúvidas razoáveis, digam-me quais, e que dado, por si só, as resolveria (artigo
            12.º, n.º 6). Um documento de identificação é mais do que é preciso.
       *[other] Se ainda tiverem dúvidas, digam-me quais, e que dado, por si só, as resolveria. Um documento de
           identificação é mais do que é preciso.
    }
    .name = Nome:
    .short =
        { $number ->
            [none] Não há conta com que comparar.
           *[one] Trata-se da conta no { $accounts }.
            [many] Trata-se das contas no { $accounts }.
        } { $brief ->
            [yes] Para isso não é preciso nenhum documento.
           *[no] Se restarem dúvidas, digam-me que dado as resolveria; um documento de identificação é
               mais do que é preciso.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

writes-for =
    { $behalf ->
        [child] Escrevo em nome do meu filho ou filha, como titular das responsabilidades parentais.
       *[represented] Escrevo em nome desta pessoa, com poderes de representação.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

answer-account =
    { $number ->
        [none] Não há nenhuma conta. O que conta é o conteúdo de outras pessoas { shows }.
       *[one] { $brief ->
            [yes] {""}
           *[no] Digo mais abaixo qual é a conta.{" "}
        }A finalidade é a indicada acima; não me refiro a nenhuma outra utilização de dados.
        [many] { $brief ->
            [yes] {""}
           *[no] Digo mais abaixo quais são as contas.{" "}
        }A finalidade é a indicada acima; não me refiro a nenhuma outra utilização de dados.
    }
    .short =
        { $number ->
            [none] Não há nenhuma conta; está em causa conteúdo de outras pessoas { shows }.
           *[one] Trata-se { $behalf ->
                   [child] da conta do meu filho ou filha
                   [represented] da conta desta pessoa
                  *[self] da minha conta
               } no { $accounts }.
            [many] Trata-se { $behalf ->
                    [child] das contas do meu filho ou filha
                    [represented] das contas desta pessoa
                   *[self] das minhas contas
                } no { $accounts }.
        }{ $brief ->
            [yes] {""}
           *[no] {" "}Refiro-me a uma só finalidade: desenvolver e melhorar a IA na Meta.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

answer-reasons =
    { $reasons ->
        [yes] { $instrument ->
            [gdpr] Pedem motivos. A lei pede motivos relacionados com a situação particular de uma pessoa, não
                provas nem documentos. { $behalf ->
                    [self] São estes os meus.
                   *[child] São os seguintes.
                }
            [uk_gdpr] Pedem motivos. A lei pede motivos relacionados com a situação particular de uma pessoa,
                não provas nem documentos. { $behalf ->
                    [self] São estes os meus.
                   *[child] São os seguintes.
                }
            [fadp] Pedem motivos. Uma proibição expressa não precisa de nenhum; dou-os mesmo assim.
           *[other] Pedem motivos. { $behalf ->
                   [self] São estes os meus.
                  *[child] São os seguintes.
               }
        }
       *[no] { $instrument ->
            [fadp] Pedem motivos. Uma proibição expressa não precisa de nenhum.
           *[other] Pedem motivos. { $form_reasons ->
                   [optional] O vosso próprio formulário apresenta-os como facultativos.
                  *[unknown] {""}
               } { why-at-all } Peço que decidam com o que têm.
        }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                [fadp] Uma proibição não precisa de motivos; dou um mesmo assim.
               *[other] Pedem um motivo.
            }
           *[no] { $instrument ->
                [fadp] Uma proibição não precisa de motivos.
               *[other] { $brief ->
                    [yes] { $form_reasons ->
                        [optional] O vosso próprio formulário apresenta os motivos como facultativos; decidam
                            com o que têm.
                       *[unknown] Peço que decidam com o que têm.
                    }
                   *[no] { $form_reasons ->
                        [optional] O vosso próprio formulário apresenta os motivos como facultativos.
                       *[unknown] {""}
                    } O que um modelo aprendeu é difícil de retirar; por isso peço que decidam com o que têm.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão por jurista

answer-evidence =
    { $number ->
        [none] Pedem provas. Só a Meta pode ver o que contêm os seus dados de treino. Peço que procurem
            conteúdo de outras pessoas { shows }; se uma ligação ajudar, digam-mo.
       *[other] Pedem provas, como uma resposta dada por uma IA. Não está em causa uma resposta dessas. Está
           em causa conteúdo nos vossos próprios serviços e a sua utilização para treino, e esse conteúdo está
           na vossa posse.
    } { $instrument ->
        [gdpr] Facilitar o exercício de um direito faz parte da lei (artigo 12.º, n.º 2); para { my-noun }, a
            lei não fala de provas.
        [uk_gdpr] Facilitar o exercício de um direito faz parte da lei (artigo 12.º, n.º 2); para { my-noun },
            a lei não fala de provas.
       *[other] Não conheço nenhuma norma que exija provas para { my-noun }.
    }
    .short =
        { $number ->
            [none] Só a Meta pode ver o que contêm os seus dados de treino; peço que procurem conteúdo
                { shows }.
           *[other] { $brief ->
                [yes] Não são precisas provas: o conteúdo está na vossa posse.
               *[no] Não se trata de uma resposta de uma IA, mas de conteúdo nos vossos próprios serviços, que
                   está na vossa posse.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

running =
    { $way ->
        [two] Tal como leio a lei, a vossa pergunta não faz recomeçar o prazo
        [three] Segundo a minha leitura, o prazo corre desde que receberam { my-noun }
       *[one] Na minha opinião, o prazo para a vossa resposta corre desde que receberam { my-noun }; a vossa
           pergunta não o faz recomeçar
    }{ $instrument ->
        [gdpr] {" "}(artigo 12.º, n.º 3)
        [uk_gdpr] {" "}(artigos 12.º, n.º 3, e 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

stands =
    { $tone ->
        [firm] { $act ->
            [forbid] A proibição mantém-se. Espero que ajam agora em conformidade e que o confirmem por
                escrito.
           *[object] { mine-noun-start } mantém-se. Espero que decidam agora e que confirmem a decisão por
               escrito.
        }
       *[plain] { $act ->
            [forbid] A proibição mantém-se. { $way ->
                [two] O que peço é que ajam em conformidade e o confirmem por escrito.
                [three] Agora peço que ajam em conformidade e mo digam por escrito.
               *[one] Peço que ajam em conformidade e que o confirmem por escrito.
            }
           *[object] { mine-noun-start } { $way ->
                [two] mantém-se. Com isto têm o que pediram; solicito a vossa decisão por escrito.
                [three] não mudou. Peço agora uma decisão, e que seja por escrito.
               *[one] mantém-se como está. Peço que decidam e que confirmem a decisão por escrito.
            }
        }
    }
    .short =
        { $tone ->
            [firm] { article-noun-start } mantém-se; espero uma decisão por escrito.
           *[plain] { article-noun-start } mantém-se; peço uma decisão por escrito.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

why-at-all =
    { $behalf ->
        [self] O que me importa é poder decidir sobre esta utilização: o que um modelo aprendeu é difícil de
            retirar.
        [child] O que me importa é que o meu filho ou filha possa ainda decidir sobre esta utilização: o que
            um modelo aprendeu é difícil de retirar.
       *[represented] O que importa é que esta pessoa possa decidir sobre esta utilização: o que um modelo
           aprendeu é difícil de retirar.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
