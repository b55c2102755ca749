### “Perguntaram de novo”, em português do Brasil: para quem já teve a oposição aceita, ou já a apresentou.
###
### Valores como em objection.ftl, e: $sent, $asked_day (quando a Meta perguntou de novo), $told (yes: a Meta tinha
### confirmado), $since_day (quando).

again-asked =
    Em { $sent }, { did }. { $told ->
        [yes] Em { $since_day }, a Meta confirmou que daria cumprimento a isso.
       *[no] {""}
    } { $way ->
        [two] A mensagem da Meta de { $asked_day } me pergunta mais uma vez, como se eu nada tivesse dito.
        [three] Em { $asked_day }, a pergunta me foi feita de novo, como se eu nunca tivesse escrito.
       *[one] Em { $asked_day }, a Meta voltou a me perguntar, como se nada tivesse sido dito.
    }
    .short =
        Em { $sent }, { short-did }. { $way ->
            [two] A mensagem de { $asked_day } me pergunta de novo.
            [three] A pergunta me foi feita de novo em { $asked_day }.
           *[one] Em { $asked_day }, a Meta voltou a me perguntar.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

still =
    { my-noun-start } continua valendo. { $way ->
        [two] Não pus fim a ela nem a retirei.
        [three] Ela não tem prazo de validade, e não voltei atrás.
       *[one] Ela não tinha limite de tempo, e não a retirei.
    }{ $instrument ->
        [gdpr] {" "}A Meta disse publicamente que quem já se opôs não precisa fazê-lo de novo.
       *[other] {""}
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

repeated =
    { $way ->
        [two] Para que não haja dúvida, aqui está mais uma vez:
        [three] Caso tenha se perdido, repito aqui:
       *[one] Por segurança, digo de novo:
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

relapse = { requests-intro }
    .apply =
        { $number ->
            [many] aplicar a { noun } sem interrupção, para cada conta;
           *[other] aplicar a { noun } sem interrupção;
        }
    .between =
        { $instrument ->
            [gdpr] dizer-me se dados foram usados nesse meio-tempo e, se for o caso, apagá-los dos conjuntos de treinamento
                (artigo 17(1)(c));
            [uk_gdpr] dizer-me se dados foram usados nesse meio-tempo e, se for o caso, apagá-los dos conjuntos de treinamento
                (artigo 17(1)(c));
            [fadp] dizer-me se dados foram usados nesse meio-tempo e, se for o caso, eliminá-los dos conjuntos de treinamento
                (artigo 32(2));
           *[other] dizer-me se dados foram usados nesse meio-tempo e, se for o caso, eliminá-los dos conjuntos de treinamento;
        }
    .restrict =
        { $instrument ->
            [gdpr] limitar o tratamento até que isso se resolva (artigo 18(1)(d));
            [uk_gdpr] limitar o tratamento até que isso se resolva (artigo 18(1)(d));
           *[other] não usar os dados para isso até que se resolva;
        }
    .why = dizer-me por que a pergunta me foi feita de novo;
    .confirm = confirmar tudo isso por escrito.
    .short =
        { my-noun-start } continua valendo. { $acknowledged ->
            [yes] Peço que acusem o recebimento em 30 dias e confirmem depois por escrito que a aplicam sem interrupção.
           *[no] { $tone ->
                [firm] Espero que a apliquem sem interrupção e confirmem por escrito.
               *[plain] Peço que a apliquem sem interrupção e confirmem por escrito.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
