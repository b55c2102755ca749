### La reclamación ante la autoridad, en español: sobria, fechada, completa, sin adjetivos.
###
### Solo el Derecho del lugar. «En mi opinión»: decide la autoridad. Nada sobre un tribunal u otra autoridad,
### que no conocemos. Valores como en objection.ftl, y los de en/complaint.ftl.

subject =
    { $instrument ->
        [uk_gdpr] Reclamación según la section 165 de la Data Protection Act 2018 contra { $meta }: derecho de
            oposición (IA)
        [fadp] Denuncia según el artículo 49 de la Ley Federal suiza de Protección de Datos contra { $meta }:
            uso de datos personales para la IA
        [lgpd] Petición de una persona interesada sobre { $meta }: oposición al uso de datos personales para
            la IA
        [local_objection] Reclamación contra { $meta }: oposición al uso de datos personales para la IA
        [local_cessation] Reclamación contra { $meta }: solicitud de cese del uso de datos personales para la IA
       *[gdpr] Reclamación con arreglo al artículo 77 del RGPD{ $residence ->
            [AT] {" "}y al § 24 de la Ley austriaca de Protección de Datos
           *[other] {""}
        } contra { $meta }: derecho de oposición (IA){ $residence ->
            [HR] {" "}(zahtjev za utvrđivanje povrede prava)
            [SK] {" "}(návrh na začatie konania)
            [IT] {" "}(reclamo)
           *[other] {""}
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

intro =
    { $instrument ->
        [fadp] Denuncio el modo en que { $meta } trata { my-noun }.
        [lgpd] Presento una petición sobre el modo en que { $meta } trata { my-noun }.
       *[gdpr] Reclamo por el modo en que { $meta } trata { my-noun }.
    } Con fecha { $sent } { did-there }. Me basé en { law-article }. { $wrong ->
        [relapse] Desde entonces Meta me ha vuelto a preguntar, como si aquello nunca se hubiera dicho.
        [refusal] { $way ->
            [two] Meta ha rechazado la { noun }.
            [three] La respuesta de Meta fue una negativa.
           *[one] Meta se ha negado.
        }
       *[silence] { $act ->
            [forbid] { $way ->
                [two] No tengo confirmación de que Meta lo respete.
                [three] Que lo respeta, Meta no lo ha confirmado.
               *[one] Meta no ha confirmado que lo respete.
            }
           *[object] { $way ->
                [two] No he recibido ninguna decisión de Meta.
                [three] No me ha llegado una decisión de Meta.
               *[one] Meta no ha tomado ninguna decisión.
            }
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

did-there =
    { $act ->
        [forbid] prohibí expresamente a Meta{ who } el uso de { whose }
        [cease] pedí{ who } a Meta que cesara el uso de { whose }
       *[object] me opuse{ who } al uso de { whose }
    } para el desarrollo y la mejora de la IA en Meta
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

parties = 1. Las partes
    .person =
        { $behalf ->
            [child] { $instrument ->
                [fadp] Denuncia
                [lgpd] Petición
               *[gdpr] Reclamación
            } en nombre de mi hijo o hija, como titular de la patria potestad o tutela, de:
            [represented] { $instrument ->
                [fadp] Denuncia
                [lgpd] Petición
               *[gdpr] Reclamación
            } en representación de otra persona, de:
           *[self] Persona interesada:
        }
    .address = Dirección postal:
    .email = Correo electrónico, teléfono:
    .lives = País de residencia: { $country }
    .accounts = Cuentas: { $accounts }
    .data =
        { $number ->
            [none] Datos afectados: contenido de otras personas en el que { shows }
           *[other] Datos afectados: { $behalf ->
                [child] el contenido propio de mi hijo o hija
                [represented] el contenido propio de esta persona
               *[self] mi propio contenido
            }, contenido de otras personas en el que { shows }, interacciones con funciones de IA, datos de
                socios
        }
    .standing =
        { $behalf ->
            [child] Soy titular de la patria potestad o tutela; si se necesita prueba de ello, pido que se
                me diga cuál.
           *[represented] Adjunto copia de lo que me autoriza a actuar en nombre de esta persona.
        }
    .controller = Empresa responsable del tratamiento: { $place }
    .version = 2
    .reviewed = 2026-11-27, todavía sin revisión jurídica

events = 2. Qué ha ocurrido
    .sent =
        { $act ->
            [forbid] Envié a Meta la prohibición
            [cease] Envié a Meta la solicitud
           *[object] Envié a Meta la oposición
        }{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , cuentas: { $accounts }
        }.
    .received =
        { $accounts ->
            [none] Meta recibió el envío.
           *[other] Meta recibió lo enviado para { $accounts }.
        }
    .receipt = Meta acusó recibo.
    .questioned = Meta pidió más información: { $items }.
    .answered = Respondí.
    .extended = Meta me comunicó que necesitaba más tiempo.
    .honoured = Meta confirmó que actuaría en consecuencia.
    .refused =
        { $reason ->
            [no_own_ground] Meta se negó, alegando que faltaba un motivo derivado de la situación propia.
            [compelling_grounds] Meta se negó, alegando que prevalecían sus propios motivos.
            [not_covered] Meta se negó, alegando que el contenido compartido por otras personas no estaba
                comprendido.
            [evidence_wanted] Meta se negó, alegando que faltaban pruebas.
           *[none_given] Meta se negó y no dio ningún motivo.
        }
    .redirected = Meta me remitió a otra vía.
    .due =
        { $sourced ->
            [yes] { $extended ->
                [yes] El plazo prorrogado para responder terminó sin decisión
               *[no] El plazo para responder terminó sin decisión
            }
           *[no] El día para el que había pedido una respuesta pasó sin decisión
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] Reclamé ante la propia Meta (section 164A de la Data Protection Act 2018).
           *[gdpr] Se lo recordé a Meta por escrito.
        }
    .unacknowledged = Habían pasado 30 días; no me ha llegado acuse de recibo de esa reclamación.
    .again = Meta me volvió a preguntar.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

question-identity = quién soy
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

question-account = la cuenta
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

question-reasons = mis motivos
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

question-evidence = pruebas
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

right-heading = 3. El derecho afectado
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

right-gdpr =
    Meta basa este uso en el interés legítimo (artículo 6.1.f). Frente a él existe el derecho de oposición
    por motivos relacionados con la situación particular (artículo 21.1). Meta solo puede continuar entonces
    si acredita motivos legítimos imperiosos que prevalezcan sobre { interests-of }, o si necesita los datos
    para la formulación, el ejercicio o la defensa de reclamaciones. Le corresponde a Meta acreditarlo.
    .alleged =
        { $wrong ->
            [relapse] Meta me ha vuelto a preguntar, aunque la { noun } nunca se retiró. Desde fuera no
                puedo ver si los datos se usan de nuevo, y pido que se averigüe. Si la { noun } ya no se
                aplica, sostengo que se infringe el artículo 21.1.
            [refusal] { rebuttal } Sostengo que Meta ha infringido el artículo 21.1{ $refusal ->
                [none_given] {" "}y el artículo 12.4.
               *[other] .
            }
           *[silence] Meta tenía que decir, en el plazo de un mes desde la recepción, qué ha hecho (artículo
               12.3). Si no hizo nada, tenía que decir por qué, y dónde puedo reclamar (artículo 12.4); ese
                mes no se puede
                prorrogar. { $extended ->
                    [yes] Meta me comunicó que necesitaba más tiempo para responder.
                   *[no] {""}
                } { period-ended
                } No me ha llegado ninguna decisión, y no se ha acreditado ningún motivo. Sostengo que Meta
                ha infringido los artículos 12.3, 12.4 y 21.1. No puedo ver desde fuera si el uso continúa.
        }
    .examined =
        { $asked ->
            [yes] Había pedido también la limitación hasta que esto se resuelva (artículo 18.1.d), la
                supresión de los conjuntos de entrenamiento (artículo 17.1.c) y la comunicación a los
                destinatarios (artículo 19).
           *[no] Había pedido a Meta que cesara este uso y que lo confirmara por escrito. Ahora pido también
               la limitación (artículo 18.1.d), la supresión de los conjuntos de entrenamiento (artículo
                17.1.c) y la comunicación a los destinatarios (artículo 19).
        } { $way ->
            [two] Corresponde a la autoridad examinar si Meta ha cumplido estas disposiciones.
            [three] Nada de lo que sé muestra que Meta haya cumplido estas disposiciones; pido que se examine.
           *[one] Pido que se examine si Meta ha cumplido estas disposiciones.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

right-uk_gdpr =
    Meta basa este uso en el interés legítimo (artículo 6.1.f). Frente a él existe el derecho de oposición
    por motivos relacionados con la situación particular (artículo 21.1). Meta solo puede continuar entonces
    si acredita motivos legítimos imperiosos que prevalezcan sobre { interests-of }, o si necesita los datos
    para la formulación, el ejercicio o la defensa de reclamaciones. Le corresponde a Meta acreditarlo.
    .alleged =
        { $wrong ->
            [relapse] Meta me ha vuelto a preguntar, aunque la { noun } nunca se retiró. Desde fuera no
                puedo ver si los datos se usan de nuevo, y pido que se averigüe. Si la { noun } ya no se
                aplica, sostengo que se infringe el artículo 21.1.
            [refusal] { rebuttal } Sostengo que Meta ha infringido el artículo 21.1{ $refusal ->
                [none_given] {" "}y el artículo 12.4.
               *[other] .
            }
           *[silence] Meta tenía que decir, en el plazo de un mes desde la recepción, qué ha hecho
               (artículos 12.3 y 12A).
                Si no hizo nada, tenía que decir por qué, y dónde puedo reclamar (artículo 12.4). { $extended ->
                    [yes] Meta me comunicó que necesitaba más tiempo para responder.
                   *[no] {""}
                } { period-ended
                } No me ha llegado ninguna decisión, y no se ha acreditado ningún motivo. Sostengo que Meta
                ha infringido los artículos 12.3, 12.4 y 21.1. No puedo ver desde fuera si el uso continúa.
        }
    .examined =
        { $asked ->
            [yes] Había pedido también la limitación hasta que esto se resuelva (artículo 18.1.d), la
                supresión de los conjuntos de entrenamiento (artículo 17.1.c) y la comunicación a los
                destinatarios (artículo 19).
           *[no] Había pedido a Meta que cesara este uso y que lo confirmara por escrito. Ahora pido también
               la limitación (artículo 18.1.d), la supresión de los conjuntos de entrenamiento (artículo
                17.1.c) y la comunicación a los destinatarios (artículo 19).
        } { $way ->
            [two] Corresponde a la autoridad examinar si Meta ha cumplido estas disposiciones.
            [three] Nada de lo que sé muestra que Meta haya cumplido estas disposiciones; pido que se examine.
           *[one] Pido que se examine si Meta ha cumplido estas disposiciones.
        }
    .meta-first =
        { $reminded ->
            [yes] He reclamado primero ante Meta (section 164A de la Data Protection Act
                2018).{ $acknowledged ->
                [no] {" "}Tenía 30 días para acusar recibo de esa reclamación; no me ha llegado ningún acuse
                    de recibo. Pido que se examine también eso.
               *[none] {""}
            }
           *[no] {""}
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

right-fadp =
    Una persona puede prohibir expresamente el tratamiento de sus datos personales (artículo 30, apartado 2,
    letra b). Esto vale también para los datos que ya son públicos (artículo 30, apartado 3). Continuar
    exige entonces una causa de justificación, que corresponde a Meta acreditar (artículo 31).
    .alleged =
        { $wrong ->
            [relapse] Meta me ha vuelto a preguntar, aunque la prohibición nunca se retiró. No puedo ver si
                todavía se respeta.
            [refusal] { rebuttal } Meta no ha acreditado ninguna causa de justificación para este caso.
           *[silence] Meta no me ha acreditado ninguna, y no ha confirmado que respete la prohibición.
        } { $way ->
            [two] A mi entender, estos indicios bastan para una investigación (artículo 49, apartado 1).
            [three] Considero que son indicios suficientes para abrir una investigación (artículo 49,
                apartado 1).
           *[one] En mi opinión, hay aquí indicios suficientes para una investigación (artículo 49, apartado 1).
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

right-lgpd =
    La ley permite a una persona oponerse a un tratamiento que no la cumple (artículo 18, § 2). En mi
    opinión, este uso
    no respeta { $breaches }. { $reasons ->
        [yes] Los hechos están en la parte 4.
       *[no] La IA se puede desarrollar sin los datos de quienes se oponen; por eso, en mi opinión, estos
           datos no son necesarios para esta finalidad.
    }
    .alleged =
        { $wrong ->
            [relapse] Meta me ha vuelto a preguntar, aunque la oposición nunca se retiró. No puedo ver si
                todavía se respeta.
            [refusal] { rebuttal } En mi opinión, eso no desvirtúa la infracción.
           *[silence] Meta no ha decidido.
        } Me dirigí primero a Meta y adjunto la prueba (artículo 55-J, V).
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

right-local_objection =
    Me baso en { law-article }.{ $residence ->
        [NG] {" "}Meta solo puede continuar si acredita un interés público u otros motivos legítimos que
            prevalezcan sobre { my-pl } intereses{ of-whom }.
        [JE] {" "}Le corresponde a Meta acreditar motivos que prevalezcan sobre { my-pl } intereses{ of-whom }.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] Meta me ha vuelto a preguntar, aunque la oposición nunca se retiró. No puedo ver si
                todavía se respeta.
            [refusal] { rebuttal } En mi opinión, Meta no ha acreditado qué prevalece en este caso sobre
                { my-pl } intereses{ of-whom }.
           *[silence] { $sourced ->
                [yes] La respuesta debía llegar a más tardar el { $due } ({ $rule_cites }), y Meta no ha
                    tomado ninguna decisión.
               *[no] { $asked ->
                    [yes] Meta no ha tomado ninguna decisión, aunque la pedí para el { $due }.
                   *[no] Meta no ha tomado ninguna decisión.
                }
            }
        } { respects-law }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

respects-law =
    { $way ->
        [two] Que la autoridad valore si esto respeta la ley: eso es lo que pido.
        [three] ¿Respeta esto la ley? Pido que la autoridad lo valore.
       *[one] Pido a la autoridad que valore si esto respeta la ley.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

right-local_cessation =
    Me baso en { law-article }.
    .alleged =
        { $wrong ->
            [relapse] Meta me ha vuelto a preguntar, aunque la solicitud nunca se retiró. No puedo ver si
                todavía se respeta.
            [refusal] { rebuttal } En mi opinión, Meta no ha indicado qué le permite negarse en este caso.
           *[silence] { $sourced ->
                [yes] La respuesta debía llegar a más tardar el { $due } ({ $rule_cites }), y Meta no ha
                    tomado ninguna decisión.
               *[no] { $asked ->
                    [yes] Meta no ha tomado ninguna decisión, aunque la pedí para el { $due }.
                   *[no] Meta no ha tomado ninguna decisión.
                }
            }
        } { respects-law }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

reasons-heading = 4. Los motivos, en breve
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

orders-heading =
    { $reasons ->
        [yes] 5. Lo que solicito a la autoridad
       *[no] 4. Lo que solicito a la autoridad
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] { $residence ->
                [AT] averiguar si los datos se usan de nuevo y declarar que Meta ha infringido el derecho de
                    oposición (artículo 21.1);
               *[other] averiguar si los datos se usan de nuevo y, de ser así, declarar que Meta ha
                   infringido el derecho de oposición (artículo 21.1);
            }
            [refusal] declarar que Meta ha infringido el derecho de oposición (artículo 21.1){ $refusal ->
                [none_given] {" "}y el artículo 12.4;
               *[other] ;
            }
           *[silence] declarar que Meta ha infringido los artículos 12.3 y 12.4 y el derecho de oposición
               (artículo 21.1);
        }
    .examine =
        examinar si se han cumplido los artículos 17.1.c, 18.1.d y 19 y, de no ser así, declararlo también;
    .comply = ordenar a Meta que atienda la oposición (artículo 58.2.c);
    .limit = limitar el tratamiento hasta entonces (artículo 58.2.f);
    .lead =
        trasladar el expediente y seguir siendo mi interlocutora, si la Comisión de Protección de Datos de
        Irlanda actúa como autoridad principal (artículo 56);
    .tell = informarme sobre el curso y el resultado de la reclamación (artículo 77.2).
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] averiguar si los datos se usan de nuevo y si se infringe el artículo 21.1;
            [refusal] determinar si Meta ha infringido el artículo 21.1{ $refusal ->
                [none_given] {" "}y el artículo 12.4;
               *[other] ;
            }
           *[silence] determinar si Meta ha infringido los artículos 12.3, 12.4 y 21.1;
        }
    .examine = examinar si ha cumplido los artículos 17.1.c, 18.1.d y 19;
    .comply = exigir a Meta que atienda la oposición;
    .limit = procurar, en la medida de lo posible, que hasta entonces no se usen los datos;
    .tell = informarme sobre el curso y el resultado (section 165).
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

orders-fadp = { orders-heading }
    .find = examinar estos hechos y abrir una investigación (artículo 49, apartado 1);
    .limit = procurar, en la medida de lo posible, que Meta respete la prohibición hasta entonces;
    .tell = informarme de los pasos que se den y del resultado (artículo 49, apartado 4).
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

orders-lgpd = { orders-heading }
    .find = examinar esta petición y si Meta respeta { $breaches };
    .comply = instar a Meta a que respete la oposición y me lo confirme;
    .limit = procurar, en la medida de lo posible, que hasta entonces no se usen los datos para esta finalidad;
    .tell = comunicarme el resultado.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

orders-local_objection = { orders-heading }
    .find = estudiar este asunto;
    .comply = procurar que Meta respete la oposición, en la medida en que la ley lo prevea;
    .limit = procurar, en la medida de lo posible, que hasta entonces no se usen los datos;
    .tell = comunicarme el resultado.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

orders-local_cessation = { orders-heading }
    .find = estudiar este asunto;
    .comply = procurar que Meta respete la solicitud, en la medida en que la ley lo prevea;
    .limit = procurar, en la medida de lo posible, que hasta entonces no se usen los datos;
    .tell = comunicarme el resultado.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

contents =
    Para una reclamación sobre un tratamiento transfronterizo, el Reglamento (UE) 2025/2518 enumera lo que
    debe decir. Esta reclamación indica quién soy y cómo contactar conmigo, la empresa responsable y la
    infracción que veo; mi solicitud anterior va adjunta.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

proceedings = Otros procedimientos sobre este asunto (tribunal, otra autoridad; si no hay, escriba «ninguno»):
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

attachments =
    { $reasons ->
        [yes] 6. Documentos adjuntos
       *[no] 5. Documentos adjuntos
    }
    .objection =
        { $act ->
            [forbid] copia de la prohibición
            [cease] copia de la solicitud
           *[object] copia de la oposición
        }
    .proof = prueba del envío o de la recepción (confirmación, captura de pantalla o seguimiento)
    .replies = lo que Meta me ha escrito
    .answers = lo que contesté
    .reminder =
        { $instrument ->
            [uk_gdpr] mi reclamación ante Meta
           *[gdpr] mi recordatorio
        }
    .mandate = copia de lo que me autoriza a actuar en nombre de esta persona
    .version = 2
    .reviewed = 2026-11-27, todavía sin revisión jurídica

period-ended =
    { $identity ->
        [even] Meta había preguntado quién soy. En mi opinión, el plazo terminó el { $due }; incluso
            contado desde mi respuesta del { $told_on }, terminó el { $later_due }.
        [yes] Meta había preguntado quién soy. En mi opinión, el plazo terminó igualmente el { $due }.
       *[no] El plazo terminó el { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

rebuttal =
    { $refusal ->
        [no_own_ground] Meta dice que falta un motivo derivado de la situación propia. { $instrument ->
            [fadp] Una prohibición expresa no necesita ninguno.
           *[other] { $reasons ->
                [yes] Lo hay: los motivos están en la parte 4. { proof-not-owed }
               *[no] { $form_reasons ->
                    [optional] Sin embargo, su propio formulario presenta los motivos como opcionales.
                        Pido que se valore si Meta puede entonces negarse porque falte uno.
                   *[unknown] Pido que se valore si Meta puede negarse porque falte uno.
                }
            }
        }
        [compelling_grounds] Meta alude a motivos propios. { $instrument ->
            [gdpr] { compelling-only }
            [uk_gdpr] { compelling-only }
            [fadp] Un interés preponderante tiene que acreditarse para este caso (artículo 31). En mi
                opinión, su respuesta, que adjunto, no acredita ninguno.
            [local_cessation] Pido que se valore si la ley permite a Meta negarse por ese motivo.
           *[other] En mi opinión, su respuesta, que adjunto, no muestra que prevalezcan en este caso sobre
               { my-pl } intereses{ of-whom }.
        }
        [not_covered] Meta dice que el contenido compartido por otras personas no está comprendido. Los
            datos sobre
            { whom } siguen siendo datos sobre { whom }, los comparta quien los comparta.{ $instrument ->
            [gdpr] {" "}Desde diciembre de 2025, la propia política de Meta para Europa menciona también el
                contenido público de otras personas.
           *[other] {""}
        }
        [evidence_wanted] { $number ->
            [none] Meta pide pruebas. Solo Meta puede ver qué contienen sus datos de entrenamiento.
           *[other] Meta pide pruebas, como una respuesta dada por una IA. La { noun } trata de contenido
               en los propios servicios de Meta, que Meta misma conserva.
        } { proof-not-owed }
       *[none_given] Meta no ha dado motivos de su negativa.{ $instrument ->
            [gdpr] {" "}La ley los exige (artículo 12.4).
            [uk_gdpr] {" "}La ley los exige (artículo 12.4).
            [fadp] {" "}Así que no se ha acreditado ninguna causa de justificación (artículo 31).
           *[other] {""}
        }
    }
    .version = 2
    .reviewed = 2026-11-27, todavía sin revisión jurídica

proof-not-owed =
    { $instrument ->
        [gdpr] La ley pide motivos y no pruebas (artículo 21.1), y un derecho fácil de ejercer (artículo 12.2).
        [uk_gdpr] La ley pide motivos y no pruebas (artículo 21.1), y un derecho fácil de ejercer (artículo
            12.2).
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

compelling-only =
    No bastan intereses en general: los motivos tienen que ser imperiosos y prevalecer en este caso concreto
    sobre { my-pl } intereses{ of-whom }. En mi opinión, su respuesta, que adjunto, no lo acredita.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

harm-done =
    { $behalf ->
        [child] Cómo perjudica esto a mi hijo o hija
        [represented] Cómo perjudica esto a esta persona
       *[self] Cómo me perjudica esto
    }: los datos quizá sirvan todavía a este uso, aunque se pidió lo contrario. Qué se hace con ellos no se puede ver desde
    fuera, y lo que un modelo ha aprendido es difícil de retirar.{ $reasons ->
        [yes] {" "}Lo que esto puede significar para { whom } está en la parte 4.
       *[no] {""}
    }
    .more = Qué más ha ocurrido a causa de esto (si no hay nada, escriba «nada»):
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

known-since =
    { $instrument ->
        [uk_gdpr] Mi último contacto con Meta en este asunto fue el { $known_on }.
       *[other] Tengo conocimiento de esto desde el { $known_on }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

interests-of = { burden-whose }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
