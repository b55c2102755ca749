### «Me han vuelto a preguntar», en español: para quien ya tenía aceptada su oposición, o presentada.
###
### Valores como en objection.ftl, y además: $sent, $asked_day (cuándo volvió a preguntar Meta), $told (yes:
### Meta había confirmado), $since_day (cuándo lo hizo).

again-asked =
    Con fecha { $sent } { did }. { $told ->
        [yes] El { $since_day } ustedes confirmaron que actuarían en consecuencia.
       *[no] {""}
    } { $way ->
        [two] Su mensaje del { $asked_day } me pregunta de nuevo, como si yo no hubiera dicho nada.
        [three] El { $asked_day } se me preguntó otra vez, como si nunca les hubiera escrito.
       *[one] El { $asked_day } volvieron a preguntarme, como si nada se hubiera dicho.
    }
    .short =
        Con fecha { $sent } { short-did }. { $way ->
            [two] Su mensaje del { $asked_day } me pregunta de nuevo.
            [three] Se me preguntó otra vez el { $asked_day }.
           *[one] El { $asked_day } volvieron a preguntarme.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

still =
    { $act ->
        [forbid] La prohibición
       *[object] { $behalf ->
            [self] Mi { noun }
           *[child] La { noun }
        }
    } sigue vigente. { $way ->
        [two] No le puse fin y no la he retirado.
        [three] No tiene fecha de caducidad, y no me he retractado.
       *[one] No tenía límite de tiempo, y no me he desdicho de ella.
    }{ $instrument ->
        [gdpr] {" "}Meta ha dicho públicamente que quienes ya se opusieron no necesitan hacerlo de nuevo.
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

repeated =
    { $way ->
        [two] Para que no quede duda, aquí está una vez más:
        [three] Por si se perdió, lo repito aquí:
       *[one] Para mayor seguridad, lo digo de nuevo:
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

relapse = { requests-intro }
    .apply =
        { $number ->
            [many] aplicar la { noun } sin interrupción, para cada cuenta;
           *[other] aplicar la { noun } sin interrupción;
        }
    .between =
        { $instrument ->
            [gdpr] decirme si se usaron datos entretanto y, de ser así, suprimirlos de los conjuntos de
                entrenamiento (artículo 17.1.c);
            [uk_gdpr] decirme si se usaron datos entretanto y, de ser así, suprimirlos de los conjuntos de
                entrenamiento (artículo 17.1.c);
            [fadp] decirme si se usaron datos entretanto y, de ser así, suprimirlos de los conjuntos de
                entrenamiento (artículo 32, apartado 2);
           *[other] decirme si se usaron datos entretanto y, de ser así, suprimirlos de los conjuntos de
                entrenamiento;
        }
    .restrict =
        { $instrument ->
            [gdpr] limitar el tratamiento hasta que esto se resuelva (artículo 18.1.d);
            [uk_gdpr] limitar el tratamiento hasta que esto se resuelva (artículo 18.1.d);
           *[other] no usar los datos para esto hasta que se resuelva;
        }
    .why = decirme por qué se me volvió a preguntar;
    .confirm = confirmar todo esto por escrito.
    .short =
        { $act ->
            [forbid] La prohibición sigue vigente.
           *[object] { $behalf ->
                [self] Mi { noun } sigue vigente.
               *[child] La { noun } sigue vigente.
            }
        } { $acknowledged ->
            [yes] Acusen recibo en 30 días y confirmen después por escrito que la aplican sin interrupción.
           *[no] { $tone ->
                [firm] Espero que la apliquen sin interrupción y lo confirmen por escrito.
               *[plain] Les pido que la apliquen sin interrupción y lo confirmen por escrito.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
