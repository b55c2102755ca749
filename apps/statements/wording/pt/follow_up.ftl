### O lembrete depois do silêncio, em português de Portugal; no Reino Unido é uma reclamação à própria Meta.
###
### O silêncio não é consentimento nem recusa: nunca dizer o que «significa». Valores como em objection.ftl, e
### ainda: $sent, $due (um dia), $silence (none; received: a Meta acusou a receção ou perguntou; answered: a
### pessoa respondeu a uma pergunta), $extended (yes, no).

silence =
    Em { $sent } { did }. O fundamento é { law-article }. { $place ->
        [none] {""}
       *[other] { $way ->
            [two] Enviei-o por esta via: { $place }.
            [three] Foi esta a via que seguiu: { $place }.
           *[one] Utilizei esta via: { $place }.
        }
    } { $silence ->
        [received] Desde então escreveram-me, mas não recebi nenhuma decisão.
        [answered] Pediram-me mais informações e dei-as, mas não recebi nenhuma decisão.
       *[none] { $way ->
            [two] Não me chegou nenhuma resposta.
            [three] Continuo sem resposta.
           *[one] Não recebi resposta.
        }
    }
    .short =
        Em { $sent } { short-did }. { $sourced ->
            [yes] { $ends ->
                [several] As respostas eram devidas até estas datas: { $due }; não chegou nenhuma.
                [last] A última resposta era devida até { $due }; não chegou.
               *[one] { $silence ->
                    [none] A resposta era devida até { $due }; não chegou nenhuma.
                   *[received] A decisão era devida até { $due }; não chegou nenhuma.
                }
            }
           *[no] { $silence ->
                [none] Não chegou nenhuma resposta.
               *[received] Não chegou nenhuma decisão.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

period-over =
    { $sourced ->
        [yes] { $instrument ->
            [gdpr] { period-of-law } Se não deram seguimento ao pedido, tinham de me informar das razões, e de
                onde posso reclamar, no prazo de um mês a contar da receção (artigo 12.º, n.º 4); esse mês não
                pode ser prorrogado.
            [uk_gdpr] { period-of-law } Se não deram seguimento ao pedido, tinham de me informar das razões, e
                de onde posso reclamar, no prazo de um mês a contar da receção (artigo 12.º, n.º 4).
           *[other] O prazo para a vossa resposta, { period } a contar da receção ({ $rule_cites }), terminou
               em { $due }.
        }
       *[no] { $statutory ->
            [yes] { $asked ->
                [yes] Tinha pedido a vossa resposta no prazo de { period } a contar da receção; esse tempo
                    terminou em { $due }.
               *[no] {""}
            }
           *[no] { $instrument ->
                [local_objection] Não conheço nenhum prazo legal para a vossa resposta
                [local_cessation] Não conheço nenhum prazo legal para a vossa resposta
               *[other] A lei não fixa nenhum prazo para a vossa resposta
            }{ $asked ->
                [yes] ; tinha-a pedido até { $due }.
               *[no] .
            }
        } { $way ->
            [two] Quero que isto se resolva.
            [three] Para mim, o assunto continua em aberto.
           *[one] Não quero que o assunto fique esquecido.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

unchanged =
    { $act ->
        [forbid]
            { $way ->
                [two] A proibição fica como estava.
                [three] Não retirei a proibição.
               *[one] A proibição mantém-se sem alterações.
            }
        [cease]
            { $way ->
                [two] { mine-noun-start } fica como estava.
                [three] { mine-noun-start } não foi retirado.
               *[one] { mine-noun-start } mantém-se sem alterações.
            }
       *[object]
            { $way ->
                [two] { mine-noun-start } fica como estava.
                [three] { mine-noun-start } não foi retirada.
               *[one] { mine-noun-start } mantém-se sem alterações.
            }
    } { scope-again }
    .short =
        { $number ->
            [none] { article-noun-start } abrange conteúdo de outras pessoas { shows }.
           *[other] { article-noun-start } abrange { $behalf ->
                   [self] o meu conteúdo
                  *[child] o conteúdo próprio
               }, o de outras pessoas sobre { whom }, as conversas com a IA e os dados de parceiros.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

confirm =
    { $tone ->
        [firm]
            { $way ->
                [two] Espero que me confirmem por escrito que { confirm-what }.
                [three] Confirmem-me por escrito que { confirm-what }.
               *[one] Exijo que confirmem por escrito que { confirm-what }.
            }
       *[plain]
            { $way ->
                [two] Gostaria de ter a confirmação por escrito de que { confirm-what }.
                [three] O que preciso da vossa parte é a confirmação por escrito de que { confirm-what }.
               *[one] Peço que confirmem por escrito que { confirm-what }.
            }
    } Junto cópia { of-my-noun }; se esta via não aceitar anexos, envio-a a pedido.
    .short =
        { mine-noun-start } continua em vigor. { $acknowledged ->
            [yes] Acusem a receção em 30 dias e confirmem depois por escrito o fim deste uso.
           *[no] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

confirm-by =
        { $tone ->
            [firm] Espero que confirmem por escrito até { $due }{ confirm-end }
           *[plain] Peço que confirmem por escrito até { $due }{ confirm-end }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

confirm-what =
    cessaram esta utilização{ $number ->
        [many] {" "}para cada conta
       *[other] {""}
    } e mantêm os dados fora do treino{ $instrument ->
        [gdpr] . { restricted }
        [uk_gdpr] . { restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

restricted =
    { $asked ->
        [yes] Até haver uma decisão, o tratamento tem de estar limitado, como pedi (artigo 18.º, n.º 1, alínea
            d))
       *[no] Agora peço também que limitem o tratamento até haver uma decisão (artigo 18.º, n.º 1, alínea d))
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

period-of-law =
    { $extended ->
        [yes] Disseram-me que precisavam de mais tempo para responder; também esse prazo terminou em { $due }.
       *[no] { $way ->
            [two] Tinham de me informar, no prazo de { period } a contar da receção, do que fizeram
            [three] No prazo de { period } a contar da receção, eu devia saber da vossa parte o que fizeram
           *[one] Tinham { period } a contar da receção para me dizer o que fizeram
        }{ $instrument ->
            [uk_gdpr] {" "}(artigos 12.º, n.º 3, e 12A)
           *[gdpr] {" "}(artigo 12.º, n.º 3)
        }; esse prazo terminou em { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

confirm-end =
    { $brief ->
        [yes] {" "}que isto terminou.
       *[no] {" "}que cessaram este uso.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
