### El recordatorio tras el silencio, en español; en el Reino Unido es una reclamación ante la propia Meta.
###
### El silencio no es consentimiento ni negativa: nunca decir qué «significa». Valores como en
### objection.ftl, y además: $sent, $due (un día), $silence (none; received: Meta acusó recibo o preguntó;
### answered: la persona respondió a una pregunta), $extended (yes, no).

silence =
    Con fecha { $sent } { did }. Me basé en { law-article }. { $place ->
        [none] {""}
       *[other] { $way ->
            [two] Lo envié por esta vía: { $place }.
            [three] Esta es la vía que siguió: { $place }.
           *[one] Utilicé esta vía: { $place }.
        }
    } { $silence ->
        [received] Desde entonces me han escrito, pero no he recibido ninguna decisión.
        [answered] Me pidieron más información y la di, pero no he recibido ninguna decisión.
       *[none] { $way ->
            [two] No me ha llegado ninguna respuesta.
            [three] Sigo sin respuesta.
           *[one] No he recibido respuesta.
        }
    }
    .short =
        Con fecha { $sent } { short-did }. { $sourced ->
            [yes] { $ends ->
                [several] Las respuestas debían llegar en estas fechas: { $due }; no ha llegado ninguna
                    respuesta.
                [last] El último plazo terminó el { $due } sin respuesta.
               *[one] { $silence ->
                    [none] La respuesta debía llegar a más tardar el { $due }; no ha llegado ninguna.
                   *[received] La decisión debía llegar a más tardar el { $due }; no ha llegado ninguna.
                }
            }
           *[no] { $silence ->
                [none] No ha llegado ninguna respuesta.
               *[received] No ha llegado ninguna decisión.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

period-over =
    { $sourced ->
        [yes] { $instrument ->
            [gdpr] { period-of-law } Si no han dado curso a la solicitud, tenían que informarme de las
                razones, y de dónde puedo reclamar, en el plazo de un mes desde la recepción (artículo
                12.4); ese mes no se puede prorrogar.
            [uk_gdpr] { period-of-law } Si no han dado curso a la solicitud, tenían que informarme de las
                razones, y de dónde puedo reclamar, en el plazo de un mes desde la recepción (artículo
                12.4).
           *[other] El plazo para su respuesta, { period } desde la recepción ({ $rule_cites }), terminó con
               fecha { $due }.
        }
       *[no] { $statutory ->
            [yes] { $asked ->
                [yes] Había pedido su respuesta en { period } desde la recepción; ese tiempo terminó con
                    fecha { $due }.
               *[no] {""}
            }
           *[no] { $instrument ->
                [local_objection] No conozco ningún plazo legal para su respuesta
                [local_cessation] No conozco ningún plazo legal para su respuesta
               *[other] La ley no fija ningún plazo para su respuesta
            }{ $asked ->
                [yes] ; la había pedido para el { $due }.
               *[no] .
            }
        } { $way ->
            [two] Quiero que esto se resuelva.
            [three] Para mí, el asunto sigue abierto.
           *[one] No quiero que el asunto quede en el olvido.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

unchanged =
    { $act ->
        [forbid] { $way ->
            [two] La prohibición queda como estaba.
            [three] No he retirado la prohibición.
           *[one] La prohibición sigue vigente sin cambios.
        }
       *[object] { $behalf ->
            [self] Mi { noun }
           *[child] La { noun }
        } { $way ->
            [two] queda como estaba.
            [three] no se ha retirado.
           *[one] sigue vigente sin cambios.
        }
    } { scope-again }
    .short =
        { $number ->
            [none] La { noun } comprende contenido de otras personas en el que { shows }.
           *[other] La { noun } comprende { $behalf ->
                [self] mi propio contenido
               *[child] el contenido propio
            }, el de otras personas sobre { whom }, los chats con la IA y los datos de socios.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

confirm =
    { $tone ->
        [firm] { $way ->
            [two] Espero que me confirmen por escrito que { confirm-what }.
            [three] Confírmenme por escrito que { confirm-what }.
           *[one] Les requiero para que confirmen por escrito que { confirm-what }.
        }
       *[plain] { $way ->
            [two] Quisiera una confirmación por escrito de que { confirm-what }.
            [three] Lo que necesito de ustedes es una confirmación por escrito de que { confirm-what }.
           *[one] Les pido que confirmen por escrito que { confirm-what }.
        }
    } Adjunto copia de { my-noun }; si esta vía no admite adjuntos, la envío a petición.
    .short =
        { $behalf ->
            [self] Mi { noun }
           *[child] La { noun }
        } sigue vigente. { $acknowledged ->
            [yes] Acusen recibo en 30 días y confirmen luego por escrito el fin de este uso.
           *[no] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

confirm-by =
        { $tone ->
            [firm] Espero que confirmen por escrito a más tardar el { $due }{ confirm-end }
           *[plain] Les pido que confirmen por escrito a más tardar el { $due }{ confirm-end }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

confirm-what =
    han cesado este uso{ $number ->
        [many] {" "}para cada cuenta
       *[other] {""}
    } y mantienen los datos fuera del entrenamiento{ $instrument ->
        [gdpr] . { restricted }
        [uk_gdpr] . { restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

restricted =
    { $asked ->
        [yes] Hasta que hayan decidido, el tratamiento ha de estar limitado, como he pedido (artículo 18.1.d)
       *[no] Ahora pido también que limiten el tratamiento hasta que hayan decidido (artículo 18.1.d)
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

period-of-law =
    { $extended ->
        [yes] Me han dicho que necesitan más tiempo para responder; también ese plazo terminó el
            { $due }.
       *[no] { $way ->
            [two] Tenían que informarme en { period } desde la recepción de lo que han hecho
            [three] En { period } desde la recepción me debían una respuesta sobre lo que han hecho
           *[one] Disponían de { period } desde la recepción para decirme qué han hecho
        }{ $instrument ->
            [uk_gdpr] {" "}(artículos 12.3 y 12A)
           *[gdpr] {" "}(artículo 12.3)
        }; ese plazo terminó el { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

confirm-end =
    { $brief ->
        [yes] {" "}que esto ha terminado.
       *[no] {" "}que han cesado este uso.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
