### La respuesta a «necesitamos más información», en español: una para cada cosa que Meta puede pedir.
###
### Se da lo que se pide y nada más. Los motivos vienen de reasons.ftl. Valores como en objection.ftl, y además:
### $asked_day (cuándo preguntó Meta), $sent (cuándo se envió la oposición), $told (yes: el nombre va abajo).

asked =
    { $way ->
        [two] Gracias por su mensaje del { $asked_day }. Piden más información sobre { my-noun-of }, basada en
            { law-article }. { concerns }
        [three] En su mensaje del { $asked_day } piden más información. Se trata de { my-noun-of }, basada en
            { law-article }. { concerns }
       *[one] El { $asked_day } me pidieron más información sobre { my-noun-of }, basada en { law-article }.
            { concerns } Esta es mi respuesta.
    }
    .short =
        { $way ->
            [two] Sobre { short-noun-of } (uso de { short-whose } datos para la IA en Meta) me preguntaron el
                { $asked_day }.
            [three] Preguntaron el { $asked_day }; se trata de { short-noun-of } (uso de { short-whose }
                datos para la IA en Meta).
           *[one] El { $asked_day } pidieron más información sobre { short-noun-of } (uso de { short-whose }
               datos para la IA en Meta).
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

answer-identity =
    { $number ->
        [none] { $behalf ->
            [child] Mi hijo o hija no tiene cuenta con ustedes, así que no hay cuenta con la que comparar.
                { writes-for }
            [represented] Esta persona no tiene cuenta con ustedes, así que no hay cuenta con la que comparar.
                { writes-for }
           *[self] No tengo cuenta con ustedes, así que no hay cuenta con la que comparar.
        }
        [one] { $behalf ->
            [child] Se trata de la cuenta de mi hijo o hija
            [represented] Se trata de la cuenta de esta persona
           *[self] Se trata de mi cuenta
        } en { $accounts }; { $behalf ->
            [self] pueden comparar esto con lo que tienen allí.
           *[child] pueden comparar esto con lo que tienen allí. { writes-for }
        }
       *[many] { $behalf ->
            [child] Se trata de las cuentas de mi hijo o hija
            [represented] Se trata de las cuentas de esta persona
           *[self] Se trata de mis cuentas
        } en { $accounts }; pueden comparar esto con lo que tienen allí. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
    } { $signed_in ->
        [yes] La { noun } llegó por su propio formulario, que pide iniciar sesión.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
            [self] Mi nombre está al final.
           *[child] Mi propio nombre está al final.
        }
       *[no] {""}
    } País de residencia: { $country }. { $instrument ->
        [gdpr] Si aún tienen dudas razonables, díganme cuáles y qué dato concreto las resolvería (artículo
            12.6). Un documento de identidad es más de lo que hace falta.
        [uk_gdpr] Si aún tienen dudas razonables, díganme cuáles y qué dato concreto las resolvería
            (artículo 12.6). Un documento de identidad es más de lo que hace falta.
       *[other] Si aún tienen dudas, díganme cuáles y qué dato concreto las resolvería. Un documento de
           identidad es más de lo que hace falta.
    }
    .name = Nombre:
    .short =
        { $number ->
            [none] No hay cuenta con la que comparar.
           *[one] Se trata de la cuenta en { $accounts }.
            [many] Se trata de las cuentas en { $accounts }.
        } { $brief ->
            [yes] No hace falta ningún documento.
           *[no] Si quedan dudas, díganme qué dato concreto las resolvería; un documento de identidad es más
               de lo que hace falta.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

writes-for =
    { $behalf ->
        [child] Escribo en nombre de mi hijo o hija, como titular de la patria potestad o tutela.
       *[represented] Escribo en representación de esta persona.
    }
    .version = 2
    .reviewed = 2026-11-27, todavía sin revisión jurídica

answer-account =
    { $number ->
        [none] No hay ninguna cuenta. Lo que cuenta es el contenido de otras personas en el que { shows }.
       *[one] { $brief ->
            [yes] {""}
           *[no] De qué cuenta se trata lo digo más abajo.{" "}
        }La finalidad es la indicada arriba; no me refiero a ningún otro uso de datos.
        [many] { $brief ->
            [yes] {""}
           *[no] De qué cuentas se trata lo digo más abajo.{" "}
        }La finalidad es la indicada arriba; no me refiero a ningún otro uso de datos.
    }
    .short =
        { $number ->
            [none] { $brief ->
                [yes] No hay ninguna cuenta, solo contenido de otras personas.
               *[no] No hay ninguna cuenta; se trata de contenido de otras personas en el que { shows }.
            }
           *[one] Se trata de { $behalf ->
                [child] la cuenta de mi hijo o hija
                [represented] la cuenta de esta persona
               *[self] mi cuenta
            } en { $accounts }.
            [many] Se trata de { $behalf ->
                [child] las cuentas de mi hijo o hija
                [represented] las cuentas de esta persona
               *[self] mis cuentas
            } en { $accounts }.
        }{ $brief ->
            [yes] {""}
           *[no] {" "}Me refiero a una sola finalidad: desarrollar y mejorar la IA en Meta.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

answer-reasons =
    { $reasons ->
        [yes] { $instrument ->
            [gdpr] Piden motivos. La ley pide motivos relacionados con la situación particular de una
                persona, no pruebas ni
                documentos. { $behalf ->
                    [self] Estos son los míos.
                   *[child] Son los siguientes.
                }
            [uk_gdpr] Piden motivos. La ley pide motivos relacionados con la situación particular de una
                persona, no pruebas
                ni documentos. { $behalf ->
                    [self] Estos son los míos.
                   *[child] Son los siguientes.
                }
            [fadp] Piden motivos. Una prohibición expresa no necesita ninguno; los doy de todos modos.
           *[other] Piden motivos. { $behalf ->
                [self] Estos son los míos.
               *[child] Son los siguientes.
            }
        }
       *[no] { $instrument ->
            [fadp] Piden motivos. Una prohibición expresa no necesita ninguno.
           *[other] Piden motivos. { $form_reasons ->
                [optional] Su propio formulario los presenta como opcionales.
               *[unknown] {""}
            } { why-at-all } Les pido que decidan con lo que tienen.
        }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                [fadp] Una prohibición no necesita motivos; doy uno de todos modos.
               *[other] Piden un motivo.
            }
           *[no] { $instrument ->
                [fadp] Una prohibición no necesita motivos.
               *[other] { $brief ->
                    [yes] { $form_reasons ->
                        [optional] Su propio formulario presenta los motivos como opcionales; decidan con
                            lo que tienen.
                       *[unknown] Les pido que decidan con lo que tienen.
                    }
                   *[no] { $form_reasons ->
                        [optional] Su propio formulario presenta los motivos como opcionales.
                       *[unknown] {""}
                    } Lo que un modelo ha aprendido es difícil de retirar; por eso les pido que
                        decidan con lo que tienen.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, todavía sin revisión jurídica

answer-evidence =
    { $number ->
        [none] Piden pruebas. Solo ustedes pueden ver qué contienen sus datos de entrenamiento. Les pido que
            busquen contenido de otras personas en el que { shows }; si un enlace les ayuda, díganmelo.
       *[other] Piden pruebas, como una respuesta dada por una IA. No se trata de una respuesta así. Se
           trata de contenido en sus propios servicios y de su uso para el entrenamiento, y ese contenido lo
            tienen ustedes.
    } { $instrument ->
        [gdpr] La ley obliga a facilitar el ejercicio de los derechos (artículo 12.2); aportar pruebas no
            forma parte de { my-noun }.
        [uk_gdpr] La ley obliga a facilitar el ejercicio de los derechos (artículo 12.2); aportar pruebas no
            forma parte de { my-noun }.
       *[other] No conozco ninguna norma que exija pruebas para { my-noun }.
    }
    .short =
        { $number ->
            [none] { $brief ->
                [yes] Solo ustedes ven sus datos de entrenamiento; les pido que busquen contenido en el que
                    { shows }.
               *[no] Solo ustedes pueden ver qué contienen sus datos de entrenamiento; les pido que busquen
                   contenido en el que { shows }.
            }
           *[other] { $brief ->
                [yes] No hacen falta pruebas: ustedes tienen el contenido.
               *[no] No se trata de una respuesta de una IA, sino de contenido en sus propios servicios, que
                   tienen ustedes mismos.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

running =
    { $way ->
        [two] Tal como leo la ley, su pregunta no hace empezar de nuevo el plazo
        [three] Según mi lectura, el plazo corre desde que recibieron { my-noun }
       *[one] En mi opinión, el plazo para su respuesta corre desde que recibieron { my-noun }; su pregunta
           no lo hace empezar de nuevo
    }{ $instrument ->
        [gdpr] {" "}(artículo 12.3)
        [uk_gdpr] {" "}(artículos 12.3 y 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

stands =
    { $tone ->
        [firm] { $act ->
            [forbid] La prohibición se mantiene. Espero que actúen ahora en consecuencia y que lo confirmen
                por escrito.
           *[object] { $behalf ->
                [self] Mi { noun }
               *[child] La { noun }
            } se mantiene. Espero que decidan ahora sobre ella y que confirmen la decisión por escrito.
        }
       *[plain] { $act ->
            [forbid] La prohibición se mantiene. { $way ->
                [two] Lo que pido es que actúen en consecuencia y lo confirmen por escrito.
                [three] Ahora les pido que actúen en consecuencia y me lo digan por escrito.
               *[one] Les pido que actúen en consecuencia y que lo confirmen por escrito.
            }
           *[object] { $behalf ->
                [self] Mi { noun }
               *[child] La { noun }
            } { $way ->
                [two] se mantiene. Con esto tienen lo que pidieron; solicito su decisión por escrito.
                [three] no ha cambiado. Les pido ahora una decisión, y que sea por escrito.
               *[one] se mantiene como está. Les pido que decidan sobre ella y que confirmen la decisión por
                   escrito.
            }
        }
    }
    .short =
        { $tone ->
            [firm] La { noun } se mantiene; espero una decisión por escrito.
           *[plain] La { noun } se mantiene; pido una decisión por escrito.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

why-at-all =
    { $behalf ->
        [self] Lo que me importa es poder decidir sobre este uso: lo que un modelo ha aprendido es difícil
            de retirar.
        [child] Lo que me importa es que mi hijo o hija pueda decidir todavía sobre este uso: lo que un
            modelo ha aprendido es difícil de retirar.
       *[represented] Lo que importa es que esta persona pueda decidir sobre este uso: lo que un modelo ha
           aprendido es difícil de retirar.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
