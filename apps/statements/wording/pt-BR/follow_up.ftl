### O lembrete depois do silêncio, em português do Brasil; no Reino Unido é uma reclamação à própria Meta.
###
### Silêncio não é consentimento nem recusa: nunca dizer o que “significa”. Valores como em objection.ftl, e: $sent, $due
### (um dia), $silence (none; received: a Meta acusou recebimento ou perguntou; answered: a pessoa respondeu a uma
### pergunta), $extended (yes, no).

silence =
    Em { $sent }, { did }. Baseei-me { law-article }. { $place ->
        [none] {""}
       *[other] { $way ->
            [two] Enviei por este meio: { $place }.
            [three] Este foi o caminho: { $place }.
           *[one] Usei este meio: { $place }.
        }
    } { $silence ->
        [received] Desde então a Meta me escreveu, mas não recebi nenhuma decisão.
        [answered] A Meta me pediu mais informações e eu as dei, mas não recebi nenhuma decisão.
       *[none] { $way ->
            [two] Nenhuma resposta chegou até mim.
            [three] Continuo sem resposta.
           *[one] Não recebi resposta.
        }
    }
    .short =
        Em { $sent }, { short-did }. { $sourced ->
            [yes] { $ends ->
                [several] As respostas eram devidas até estas datas: { $due }; nenhuma chegou.
                [last] O último prazo terminou em { $due } sem resposta.
               *[one] { $silence ->
                    [none] A resposta era devida até { $due }; não chegou.
                   *[received] A decisão era devida até { $due }; não chegou.
                }
            }
           *[no] { $silence ->
                [none] Nenhuma resposta chegou.
               *[received] Nenhuma decisão chegou.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

period-over =
    { $sourced ->
        [yes] { $instrument ->
            [gdpr] { period-of-law } Se nada fez, a Meta tinha de me informar as razões, e onde posso reclamar, no prazo de um mês
                a contar do recebimento (artigo 12(4)); esse mês não pode ser prorrogado.
            [uk_gdpr] { period-of-law } Se nada fez, a Meta tinha de me informar as razões, e onde posso reclamar, no prazo de um
                mês a contar do recebimento (artigo 12(4)).
           *[other] O prazo para a resposta, de { period } a contar do recebimento ({ $rule_cites }), terminou em { $due }.
        }
       *[no] { $statutory ->
            [yes] { $asked ->
                [yes] Eu tinha pedido a resposta em { period } a contar do recebimento; esse tempo terminou em { $due }.
               *[no] {""}
            }
           *[no] { $instrument ->
                [local_objection] Não conheço prazo legal para a resposta
                [local_cessation] Não conheço prazo legal para a resposta
               *[other] A lei não fixa prazo para a resposta
            }{ $asked ->
                [yes] ; eu a tinha pedido até { $due }.
               *[no] .
            }
        } { $way ->
            [two] Quero que isso se resolva.
            [three] Para mim, o assunto continua em aberto.
           *[one] Não quero que o assunto caia no esquecimento.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

unchanged =
    { $act ->
        [forbid] { $way ->
            [two] A proibição fica como estava.
            [three] Não retirei a proibição.
           *[one] A proibição vale sem alterações.
        }
       *[object] { $behalf ->
            [self] Minha { noun }
           *[child] A { noun }
        } { $way ->
            [two] fica como estava.
            [three] não foi retirada.
           *[one] vale sem alterações.
        }
    } { scope-again }
    .short =
        { $number ->
            [none] A { noun } abrange conteúdo de outras pessoas que { shows }.
           *[other] A { noun } abrange { $behalf ->
                [self] meu próprio conteúdo
               *[child] o conteúdo próprio
            }, o de outras pessoas sobre { whom }, conversas com a IA e dados de parceiros.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

confirm =
    { $tone ->
        [firm] { $way ->
            [two] Espero que a Meta me confirme por escrito que { confirm-what }.
            [three] A Meta deve me confirmar por escrito que { confirm-what }.
           *[one] Requeiro que a Meta confirme por escrito que { confirm-what }.
        }
       *[plain] { $way ->
            [two] Gostaria de uma confirmação por escrito de que a Meta { confirm-what }.
            [three] O que preciso da Meta é uma confirmação por escrito de que { confirm-what }.
           *[one] Peço que a Meta confirme por escrito que { confirm-what }.
        }
    } Anexo cópia { $behalf ->
        [self] da minha { noun }
       *[child] da { noun }
    }; se este meio não aceitar anexos, envio a pedido.
    .short =
        { $behalf ->
            [self] Minha { noun }
           *[child] A { noun }
        } continua valendo. { $acknowledged ->
            [yes] Peço aviso de recebimento em 30 dias e depois confirmação escrita do fim do uso.
           *[no] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

confirm-by =
        { $tone ->
            [firm] Espero que confirmem por escrito até { $due }{ confirm-end }
           *[plain] Peço que confirmem por escrito até { $due }{ confirm-end }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

confirm-what =
    encerrou este uso{ $number ->
        [many] {" "}para cada conta
       *[other] {""}
    } e mantém os dados fora do treinamento{ $instrument ->
        [gdpr] . { restricted }
        [uk_gdpr] . { restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

restricted =
    { $asked ->
        [yes] Até que haja decisão, o tratamento deve ficar limitado, como pedi (artigo 18(1)(d))
       *[no] Agora peço também que se limite o tratamento até que haja decisão (artigo 18(1)(d))
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

period-of-law =
    { $extended ->
        [yes] A Meta me disse que precisa de mais tempo para responder; esse prazo também terminou em { $due }.
       *[no] { $way ->
            [two] A Meta tinha de me informar o que fez em { period } a contar do recebimento
            [three] Em { period } a contar do recebimento, eu devia saber da Meta o que foi feito
           *[one] A Meta tinha { period } a contar do recebimento para me dizer o que fez
        }{ $instrument ->
            [uk_gdpr] {" "}(artigos 12(3) e 12A)
           *[gdpr] {" "}(artigo 12(3))
        }; esse prazo terminou em { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

confirm-end =
    { $brief ->
        [yes] {" "}que isso terminou.
       *[no] {" "}que este uso foi encerrado.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
