### «Voltaram a perguntar-me», em português de Portugal: para quem já tinha a oposição aceite, ou enviada.
###
### Valores como em objection.ftl, e ainda: $sent, $asked_day (quando a Meta voltou a perguntar), $told (yes: a
### Meta tinha confirmado), $since_day (quando o fez).

again-asked =
    Em { $sent } { did }. { $told ->
        [yes] Em { $since_day }, a Meta confirmou que iria agir em conformidade.
       *[no] {""}
    } { $way ->
        [two] A vossa mensagem de { $asked_day } pergunta-me de novo, como se eu nada tivesse dito.
        [three] Em { $asked_day } fizeram-me outra vez a pergunta, como se eu nunca tivesse escrito.
       *[one] Em { $asked_day } voltaram a perguntar-me, como se nada tivesse sido dito.
    }
    .short =
        Em { $sent } { short-did }. { $way ->
            [two] A vossa mensagem de { $asked_day } pergunta-me de novo.
            [three] Em { $asked_day } fizeram-me outra vez a pergunta.
           *[one] Em { $asked_day } voltaram a perguntar-me.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

still =
    { mine-noun-start } continua em vigor. { $act ->
        [cease]
            { $way ->
                [two] Não lhe pus fim e não o retirei.
                [three] Não tem data de validade, e não voltei atrás.
               *[one] Não tinha limite de tempo, e não desisti dele.
            }
       *[object]
            { $way ->
                [two] Não lhe pus fim e não a retirei.
                [three] Não tem data de validade, e não voltei atrás.
               *[one] Não tinha limite de tempo, e não desisti dela.
            }
    }{ $instrument ->
        [gdpr] {" "}A Meta disse publicamente que quem já se opôs não precisa de o fazer de novo.
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

repeated =
    { $way ->
        [two] Para que não fique dúvida, aqui está mais uma vez:
        [three] Caso se tenha perdido, repito-o aqui:
       *[one] Por segurança, digo-o de novo:
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

relapse = { requests-intro }
    .apply =
        { $number ->
            [many] aplicar { article-noun } sem interrupção, para cada conta;
           *[other] aplicar { article-noun } sem interrupção;
        }
    .between =
        { $instrument ->
            [gdpr] dizer-me se entretanto foram usados dados e, nesse caso, apagá-los dos conjuntos de treino
                (artigo 17.º, n.º 1, alínea c));
            [uk_gdpr] dizer-me se entretanto foram usados dados e, nesse caso, apagá-los dos conjuntos de
                treino (artigo 17.º, n.º 1, alínea c));
            [fadp] dizer-me se entretanto foram usados dados e, nesse caso, apagá-los dos conjuntos de treino
                (artigo 32.º, n.º 2);
           *[other] dizer-me se entretanto foram usados dados e, nesse caso, apagá-los dos conjuntos de
               treino;
        }
    .restrict =
        { $instrument ->
            [gdpr] limitar o tratamento até isto estar resolvido (artigo 18.º, n.º 1, alínea d));
            [uk_gdpr] limitar o tratamento até isto estar resolvido (artigo 18.º, n.º 1, alínea d));
           *[other] não usar os dados para isto até estar resolvido;
        }
    .why = dizer-me porque voltaram a perguntar-me;
    .confirm = confirmar tudo isto por escrito.
    .short =
        { mine-noun-start } continua em vigor. { $acknowledged ->
            [yes] Acusem a receção em 30 dias e confirmem depois por escrito que { article-noun } se aplica
                sem interrupção.
           *[no] { $tone ->
                [firm] Espero que { article-noun } se aplique sem interrupção e que o confirmem por escrito.
               *[plain] Peço que { article-noun } se aplique sem interrupção e que o confirmem por escrito.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
