### A resposta a “precisamos de mais informações”, em português do Brasil: uma para cada coisa que a Meta pode pedir.
###
### Dá-se o que se pede, e nada além. Os motivos vêm de reasons.ftl. Valores como em objection.ftl, e: $asked_day (quando a
### Meta perguntou), $sent (quando a oposição foi enviada), $told (yes: o nome está abaixo).

asked =
    { $way ->
        [two] Agradeço a mensagem de { $asked_day }. Nela a Meta pede mais informações sobre { my-noun-of }, com base
            { law-article }. { concerns }
        [three] A mensagem da Meta de { $asked_day } pede mais informações. O assunto é { my-noun-of }, com base
            { law-article }. { concerns }
       *[one] Em { $asked_day }, a Meta me pediu mais informações sobre { my-noun-of }, com base { law-article }. { concerns }
            Esta é minha resposta.
    }
    .short =
        { $way ->
            [two] Eis o que a Meta pediu em { $asked_day } sobre { short-noun-of } (uso { short-whose } para a IA na Meta).
            [three] A Meta perguntou em { $asked_day }; o assunto é { short-noun-of } (uso { short-whose } para a IA na Meta).
           *[one] Em { $asked_day }, a Meta pediu mais informações sobre { short-noun-of } (uso { short-whose } para a IA na Meta).
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

answer-identity =
    { $number ->
        [none] { $behalf ->
            [child] Meu filho ou filha não tem conta na Meta, portanto não há conta com que comparar. { writes-for }
            [represented] Esta pessoa não tem conta na Meta, portanto não há conta com que comparar. { writes-for }
           *[self] Não tenho conta na Meta, portanto não há conta com que comparar.
        }
        [one] Trata-se da { $behalf ->
            [child] conta do meu filho ou filha
            [represented] conta desta pessoa
           *[self] minha conta
        } ({ $accounts }); a Meta pode comparar isto com o que tem ali. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
       *[many] Trata-se das { $behalf ->
            [child] contas do meu filho ou filha
            [represented] contas desta pessoa
           *[self] minhas contas
        } ({ $accounts }); a Meta pode comparar isto com o que tem ali. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
    } { $signed_in ->
        [yes] A { noun } chegou pelo formulário da própria Meta, que pede que se entre na conta.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
            [self] Meu nome está no final.
           *[child] Meu próprio nome está no final.
        }
       *[no] {""}
    } País de residência: { $country }. { $instrument ->
        [gdpr] Se ainda houver dúvidas razoáveis, peço que me digam quais, e que informação bastaria para resolvê-las (artigo
            12(6)). Um documento de identidade vai além do que isto exige.
        [uk_gdpr] Se ainda houver dúvidas razoáveis, peço que me digam quais, e que informação bastaria para resolvê-las (artigo
            12(6)). Um documento de identidade vai além do que isto exige.
       *[other] Se ainda houver dúvidas, peço que me digam quais, e que informação bastaria para resolvê-las. Um documento de
            identidade vai além do que isto exige.
    }
    .name = Nome:
    .short =
        { $number ->
            [none] Não há conta com que comparar.
           *[one] Trata-se desta conta: { $accounts }.
            [many] Trata-se destas contas: { $accounts }.
        } { $brief ->
            [yes] Para isso não é necessário documento.
           *[no] Se restarem dúvidas, peço que me digam que informação bastaria; um documento de identidade vai além do que isto
                exige.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

writes-for =
    { $behalf ->
        [child] Escrevo em nome do meu filho ou filha, como responsável legal.
       *[represented] Escrevo em nome desta pessoa, com poderes de representação.
    }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

answer-account =
    { $number ->
        [none] Não há conta. O que conta é o conteúdo de outras pessoas que { shows }.
       *[one] { $brief ->
            [yes] {""}
           *[no] Digo abaixo de qual conta se trata.{" "}
        }A finalidade é a indicada acima; não me refiro a nenhum outro uso de dados.
        [many] { $brief ->
            [yes] {""}
           *[no] Digo abaixo de quais contas se trata.{" "}
        }A finalidade é a indicada acima; não me refiro a nenhum outro uso de dados.
    }
    .short =
        { $number ->
            [none] Não há conta; trata-se de conteúdo de outras pessoas que { shows }.
           *[one] Trata-se da { $behalf ->
                [child] conta do meu filho ou filha
                [represented] conta desta pessoa
               *[self] minha conta
            } ({ $accounts }).
            [many] Trata-se das { $behalf ->
                [child] contas do meu filho ou filha
                [represented] contas desta pessoa
               *[self] minhas contas
            } ({ $accounts }).
        }{ $brief ->
            [yes] {""}
           *[no] {" "}Refiro-me a uma só finalidade: desenvolver e aprimorar a IA na Meta.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

answer-reasons =
    { $reasons ->
        [yes] A Meta pede motivos. { $instrument ->
            [gdpr] A lei pede motivos relacionados à situação particular de uma pessoa, não provas nem documentos. { these }
            [uk_gdpr] A lei pede motivos relacionados à situação particular de uma pessoa, não provas nem documentos. { these }
            [fadp] Uma proibição expressa não precisa de nenhum; dou os meus mesmo assim.
           *[other] { these }
        }
       *[no] A Meta pede motivos. { $instrument ->
            [fadp] Uma proibição expressa não precisa de nenhum.
           *[other] { $form_reasons ->
                [optional] O próprio formulário da Meta os indica como opcionais.
               *[unknown] {""}
            } { why-at-all } Peço que se decida com o que já existe.
        }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                [fadp] Uma proibição não precisa de motivos; dou um mesmo assim.
               *[other] A Meta pede um motivo.
            }
           *[no] { $instrument ->
                [fadp] Uma proibição não precisa de motivos.
               *[other] { $brief ->
                    [yes] { $form_reasons ->
                        [optional] O formulário da Meta indica os motivos como opcionais; peço uma decisão com o que já existe.
                       *[unknown] Peço uma decisão com o que já existe.
                    }
                   *[no] { $form_reasons ->
                        [optional] O próprio formulário da Meta indica os motivos como opcionais.
                       *[unknown] {""}
                    } O que um modelo aprendeu é difícil de desfazer; por isso peço que se decida com o que já existe.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

these =
    { $behalf ->
        [self] São estes os meus.
       *[child] São os seguintes.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

answer-evidence =
    { $number ->
        [none] A Meta pede provas. Só a Meta pode ver o que há nos seus dados de treinamento. Peço que procure conteúdo de outras
            pessoas que { shows }; se um link ajudar, basta me dizer.
       *[other] A Meta pede provas, como uma resposta dada por uma IA. Não se trata de uma resposta assim. Trata-se de conteúdo nos
            próprios serviços da Meta e do uso dele para treinamento, e esse conteúdo está com a própria Meta.
    } { $instrument ->
        [gdpr] Facilitar o exercício de um direito faz parte da lei (artigo 12(2)); apresentar provas não faz parte da
            { noun }.
        [uk_gdpr] Facilitar o exercício de um direito faz parte da lei (artigo 12(2)); apresentar provas não faz parte da
            { noun }.
       *[other] Não conheço norma que exija provas para { my-noun }.
    }
    .short =
        { $number ->
            [none] Só a Meta pode ver o que há nos seus dados de treinamento; peço que procure conteúdo que { shows }.
           *[other] { $brief ->
                [yes] Provas não são necessárias: a Meta tem o conteúdo.
               *[no] Não se trata de uma resposta de IA, e sim de conteúdo nos próprios serviços da Meta, que ela mesma tem.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

running =
    { $way ->
        [two] Pela minha leitura da lei, a pergunta não faz o prazo recomeçar
        [three] Na minha leitura, o prazo corre desde que a Meta recebeu { my-noun }
       *[one] A meu ver, o prazo para a resposta corre desde que a Meta recebeu { my-noun }; a pergunta não o faz recomeçar
    }{ $instrument ->
        [gdpr] {" "}(artigo 12(3))
        [uk_gdpr] {" "}(artigos 12(3) e 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

stands =
    { $tone ->
        [firm] { $act ->
            [forbid] A proibição está mantida. Espero que agora lhe seja dado cumprimento, com confirmação por escrito.
           *[object] { my-noun-start } está mantida. Espero que se decida agora sobre ela e que a decisão seja confirmada por
                escrito.
        }
       *[plain] { $act ->
            [forbid] A proibição está mantida. { $way ->
                [two] O que peço é que lhe seja dado cumprimento, com confirmação por escrito.
                [three] Agora peço que lhe deem cumprimento e me digam isso por escrito.
               *[one] Peço que lhe deem cumprimento e confirmem por escrito.
            }
           *[object] { my-noun-start } { $way ->
                [two] está mantida. Com isto a Meta tem o que pediu; solicito a decisão por escrito.
                [three] não mudou. Peço agora uma decisão, e por escrito.
               *[one] está mantida como está. Peço que se decida sobre ela e que a decisão seja confirmada por escrito.
            }
        }
    }
    .short =
        { $tone ->
            [firm] A { noun } está mantida; espero uma decisão por escrito.
           *[plain] A { noun } está mantida; peço uma decisão por escrito.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-noun-start =
    { $act ->
        [forbid] A proibição
       *[object] { $behalf ->
            [self] Minha { noun }
           *[child] A { noun }
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

why-at-all =
    { $behalf ->
        [self] O que me importa é poder decidir sobre este uso: o que um modelo aprendeu é difícil de desfazer.
        [child] O que me importa é que meu filho ou filha ainda possa decidir sobre este uso: o que um modelo aprendeu é difícil de
            desfazer.
       *[represented] O que importa é que esta pessoa possa decidir sobre este uso: o que um modelo aprendeu é difícil de desfazer.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
