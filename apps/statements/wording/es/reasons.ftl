### Por qué esta persona se opone: un mensaje por cada motivo del libro de leyes, en español.
###
### El valor es el párrafo de un texto completo; `.short` es la única frase que cabe en un texto breve.
### `.version` sube cuando cambia el sentido; `.reviewed` dice quién lo ha revisado. Las reglas y los
### valores están en en/reasons.ftl: «puede», nunca el futuro; nada que la persona no haya dicho; lo que
### no se puede probar, «que yo sepa» o «en mi opinión»; nunca «oponerse»; en `.short`, nunca «ustedes».
###
### Solo en español: shared («compartí», «compartió esta persona»), my-m, my-pl-f. «mi hijo o hija» va
### sin adjetivos ni participios; nada delata el género de quien escribe.

## Lo que cabía esperar

reasonable_expectations =
    { $way ->
        [two] Al compartirlo, { $behalf ->
                [child] mi hijo o hija pensaba
                [represented] esta persona pensaba
               *[self] yo pensaba
            } en un público determinado: { meant-for }. { $since ->
                [none] Quienes entrenan modelos no formaban parte de él, y nada hacía pensar en ello.
               *[other] Así fue desde { $since }, antes de que ustedes anunciaran este uso en 2024.
            }
        [three] Cuando { $behalf ->
                [child] mi hijo o hija compartía algo
                [represented] esta persona compartía algo
               *[self] yo compartía algo
            }, era para llegar a { meant-for }. Convertirse en material para la IA no entraba en ello.
            { $since ->
                [none] Eso no se podía prever.
               *[other] Se remonta a { $since }, una época anterior al anuncio de este uso.
            }
       *[one] Lo que { shared } iba dirigido a { meant-for }, no al desarrollo de la IA. { $since ->
                [none] Nada en ese propósito apuntaba a un uso así.
               *[other] { $behalf ->
                        [self] Empecé en { $since },
                       *[child] Todo empezó en { $since },
                    } cuando un uso así no era de esperar. En mi opinión, un aviso posterior no lo cambia.
            }
    }
    .short =
        { $way ->
            [two] Esto se compartió pensando en { meant-for }; la IA no entraba en ello.
            [three] Se compartió para llegar a { meant-for }, no para entrenar una IA.
           *[one] Lo que { shared } iba dirigido a { meant-for }, no a la IA.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] La parte más antigua se remonta a { $year }. En aquel tiempo la IA generativa
                    era, que
                    yo sepa, cosa de la investigación. { $behalf ->
                        [self] No podía
                       *[child] Esta persona no podía
                    } prever adónde puede llevar una publicación.
                [before_announcement] La parte más antigua se remonta a { $year }, antes de que ustedes
                    anunciaran
                    en 2024 que la IA se entrena con publicaciones públicas. { $behalf ->
                        [self] No tenía
                       *[child] Esta persona no tenía
                    } motivo para pensar en ello.
               *[unknown] Una parte se compartió antes de 2024. Solo entonces dijeron ustedes que la IA se
                   entrena
                    con publicaciones públicas, así que { $behalf ->
                        [self] yo no tenía
                       *[child] esta persona no tenía
                    } motivo para pensar en ello.
            }
        [three] { $age ->
                [before_ai] Entre lo que hay allí figuran publicaciones de { $year }. En aquel momento, que yo
                    sepa, no se decía a los usuarios que sus publicaciones podían entrenar una IA
                    generativa. Un uso así quedaba fuera de lo que { $behalf ->
                        [self] yo podía
                       *[child] esta persona podía
                    } imaginar.
                [before_announcement] Entre lo que hay allí figuran publicaciones de { $year }. Su anuncio
                    sobre la
                    IA llegó después, en 2024. No puede decir qué esperaba { $behalf ->
                        [self] yo
                       *[child] esta persona
                    } antes.
               *[unknown] Entre lo que hay allí figuran publicaciones anteriores a 2024. Su anuncio sobre la IA
                    llegó después. No puede decir qué esperaba { $behalf ->
                        [self] yo
                       *[child] esta persona
                    } antes.
            }
       *[one] { $age ->
                [before_ai] Una parte de { $behalf ->
                        [self] mi contenido
                       *[child] este contenido
                    } es de { $year
                    }. Entonces apenas se hablaba en público de entrenar una IA generativa y, que
                    yo sepa, su política no lo mencionaba. { $behalf ->
                        [self] No podía
                       *[child] Esta persona no podía
                    } esperar este uso.
                [before_announcement] Una parte de { $behalf ->
                        [self] mi contenido
                       *[child] este contenido
                    } es de { $year }. Ustedes no anunciaron hasta 2024 que las publicaciones públicas se usan
                    para entrenar la IA. Cuando se compartió, eso no cabía esperarlo.
               *[unknown] Una parte de { $behalf ->
                        [self] mi contenido
                       *[child] este contenido
                    } es anterior a su anuncio de 2024 de que las publicaciones públicas se usan para entrenar
                    la IA. Cuando se compartió, eso no cabía esperarlo.
            }
    }
    .short =
        { $way ->
            [two] Una parte se remonta a { $age ->
                    [unknown] antes de 2024
                   *[other] { $year }
                } y no se compartió pensando en la IA.
            [three] Hay publicaciones { $age ->
                    [unknown] anteriores a 2024
                   *[other] de { $year }
                }, de una época en que esto aún no se había anunciado.
           *[one] Una parte es { $age ->
                    [unknown] anterior a 2024
                   *[other] de { $year }
                }, cuando no cabía esperar un uso así.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

posted_as_minor =
    { $way ->
        [two] { $behalf ->
                [self] Yo aún no tenía
               *[child] Esta persona aún no tenía
            } 18 años cuando se publicó una parte de esto. A esa edad cuesta ver adónde puede llevar una
            publicación años después. { minor-protection } Me gustaría saber si su entrenamiento deja fuera
            ese contenido.
        [three] Una parte se publicó antes de que { $behalf ->
                [self] yo
               *[child] esta persona
            } cumpliera 18 años. En mi opinión, lo que alguien comparte a esa edad no debe pesar como la decisión de una
            persona adulta. { minor-protection } Les pido que digan cómo tratan ese contenido.
       *[one] Una parte de lo que { $behalf ->
                [self] publiqué es de cuando yo tenía
               *[child] publicó esta persona es de cuando tenía
            } menos de 18 años. A esa edad es más difícil valorar los riesgos, y ser mayor de edad ahora no
            lo cambia. { minor-protection } Les pido que me digan si dejan fuera ese contenido.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Yo aún no tenía
                   *[child] Esta persona aún no tenía
                } 18 años cuando se publicó una parte.
            [three] Una parte se publicó antes de que { $behalf ->
                    [self] yo
                   *[child] esta persona
                } cumpliera 18 años.
           *[one] Una parte es de cuando { $behalf ->
                    [self] yo tenía
                   *[child] esta persona tenía
                } menos de 18 años.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

minor-protection =
    { $instrument ->
        [gdpr] Los datos de los menores merecen una protección específica (considerando 38).
        [lgpd] Los datos de los menores tienen una protección especial (artículo 14).
       *[other] Los datos de los menores merecen una protección especial.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

not_informed =
    { $way ->
        [two] { $behalf ->
                [child] No recordamos
                [represented] Esta persona no recuerda
               *[self] No recuerdo
            } ningún mensaje que dejara claro este uso. Lo que no queda claro difícilmente se puede esperar.
            { notice-duty }
        [three] Si hubo un aviso sobre este uso, no { $behalf ->
                [child] nos llegó de un modo que entendiéramos
                [represented] le llegó a esta persona de un modo que entendiera
               *[self] me llegó de un modo que yo entendiera
            }. Fue una sorpresa. { notice-duty }
       *[one] Que yo sepa, ningún aviso claro sobre este uso { $behalf ->
                [child] nos llegó ni a mi hijo o hija ni a mí
                [represented] llegó a esta persona
               *[self] me llegó
            }, así que no era de esperar. { notice-duty }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] No recordamos
                    [represented] Esta persona no recuerda
                   *[self] No recuerdo
                } ningún mensaje que dejara claro este uso.
            [three] Si hubo un aviso sobre este uso, no fue claro para { $behalf ->
                    [child] mi hijo o hija ni para mí
                    [represented] esta persona
                   *[self] mí
                }.
           *[one] Que yo sepa, ningún aviso claro sobre este uso { $behalf ->
                    [child] nos llegó ni a mi hijo o hija ni a mí
                    [represented] llegó a esta persona
                   *[self] me llegó
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

notice-duty =
    { $instrument ->
        [gdpr] El derecho de oposición debe indicarse con claridad y al margen de cualquier otra información
            (artículo 21.4).
        [uk_gdpr] El derecho de oposición debe indicarse con claridad y al margen de cualquier otra información
            (artículo 21.4).
        [fadp] Hay que informar de manera adecuada a las personas cuando se recogen datos sobre ellas (artículo
            19).
        [lgpd] Se debe dar información clara y adecuada sobre el uso de los datos (artículo 9).
       *[other] La información sobre un uso así debería ser clara.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

no_account =
    { $way ->
        [two] Sin cuenta en Meta, { $behalf ->
                [child] mi hijo o hija no puede
                [represented] esta persona no puede
               *[self] no puedo
            } ni cambiar un ajuste ni leer un aviso en una aplicación. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { $behalf ->
                [child] Mi hijo o hija no utiliza los servicios de Meta
                [represented] Esta persona no utiliza los servicios de Meta
               *[self] No utilizo los servicios de Meta
            }: ni cuenta, ni ajustes, ni avisos en una aplicación. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
                [child] Mi hijo o hija no tiene
                [represented] Esta persona no tiene
               *[self] No tengo
            } cuenta en Meta: no hay ajustes que elegir, y ningún aviso llega por una aplicación.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Sin cuenta, { $behalf ->
                    [child] mi hijo o hija no puede
                    [represented] esta persona no puede
                   *[self] no puedo
                } cambiar ningún ajuste sobre lo que comparten otras personas.
            [three] { $behalf ->
                    [child] Mi hijo o hija no usa Meta y no puede
                    [represented] Esta persona no usa Meta y no puede
                   *[self] No uso Meta y no puedo
                } controlar lo que otras personas comparten allí.
           *[one] { $behalf ->
                    [child] Mi hijo o hija no tiene
                    [represented] Esta persona no tiene
                   *[self] No tengo
                } cuenta en Meta ni voz sobre lo que otras personas comparten allí.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

shown-there =
    { $way ->
        [two] { $shown ->
                [open] Si hay allí algo donde { shows }, lo han compartido otras personas.
                [told] Son otras personas quienes comparten aquello donde { shows }.
               *[other] Sin embargo, hay allí contenido compartido por { shown-by } en el que { shows }.
            }
        [three] { $shown ->
                [open] Solo otras personas pueden haber compartido allí algo sobre { whom }.
                [told] Solo otras personas pueden haber compartido allí aquello donde { shows }.
               *[other] El contenido en el que allí { shows } procede de { shown-by }.
            }
       *[one] { $shown ->
                [open] Todo contenido en el que allí { shows } procede de otras personas.
                [told] Aquello donde allí { shows } procede de otras personas.
               *[other] El contenido en el que { shows } llega allí a través de { shown-by }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

shown-by =
    { $shown ->
        [friends] amistades
        [club] un club o grupo
        [employer] un empleador
        [school] un centro escolar
        [strangers] personas desconocidas
       *[others] otras personas
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

no-say =
    { $way ->
        [two] Controlarlo, o esperar este uso, no estaba { $behalf ->
                [child] en nuestra mano
                [represented] en manos de esta persona
               *[self] en mi mano
            }.
        [three] Nadie { $behalf ->
                [child] nos preguntó
                [represented] preguntó a esta persona
               *[self] me preguntó
            }, que yo sepa, y este uso no era de esperar.
       *[one] { $behalf ->
                [child] No tenemos voz en ello y no podíamos
                [represented] Esta persona no tiene voz en ello y no podía
               *[self] No tengo voz en ello y no podía
            } esperar este uso.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

ai_chats =
    { $way ->
        [two] Lo que { $behalf ->
                [child] mi hijo o hija escribió
                [represented] esta persona escribió
               *[self] escribí
            } en las funciones de IA de Meta tenía un solo fin: obtener una respuesta. No se dijo para que se
            guardara y se aprendiera de ello.
        [three] Preguntar algo a una IA no es ofrecerse como material de enseñanza. { $behalf ->
                [child] Mi hijo o hija usó
                [represented] Esta persona usó
               *[self] Usé
            } las funciones de IA de Meta para una tarea del momento, y ahí debería quedar.
       *[one] { $behalf ->
                [child] Mi hijo o hija usó
                [represented] Esta persona usó
               *[self] Usé
            } las funciones de IA de Meta como una herramienta, no para enseñar a un modelo. Lo que allí se
            escribió, y las respuestas, valían solo para ese momento.
    }
    .short =
        { $way ->
            [two] Lo escrito en las funciones de IA buscaba una respuesta, no servir de entrenamiento.
            [three] Las funciones de IA se usaron para el momento, no como material de enseñanza.
           *[one] { $behalf ->
                    [child] Mi hijo o hija usó
                    [represented] Esta persona usó
                   *[self] Usé
                } las funciones de IA de Meta como herramienta, no para enseñar a un modelo.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

others_post_me =
    { $way ->
        [two] Una parte de lo que hay sobre { whom } procede de publicaciones de { posted-by }. { $behalf ->
                [self] No puedo
               *[child] No podemos
            } ni ocultarlo ni retirarlo. ¿Cómo reconocen ese contenido y lo dejan fuera? Les pido que me lo
            expliquen.
        [three] Lo compartido sobre { whom } por { posted-by } les llega a ustedes sin
            { $behalf ->
                [self] mi
               *[child] nuestra
            } intervención. Ningún ajuste { $behalf ->
                [self] mío
               *[child] nuestro
            } lo impide. Por eso pregunto cómo encuentran ese contenido y lo mantienen fuera del
            entrenamiento.
       *[one] Hay contenido sobre { whom } compartido por { posted-by }. Los ajustes no están en { $behalf ->
                [self] mis
               *[child] nuestras
            } manos, y tampoco lo que ocurra después. Les pido que me digan cómo reconocen ese contenido y lo
            dejan fuera.
    }
    .short =
        { $way ->
            [two] Parte del contenido sobre { whom } es de { posted-by }, y { $behalf ->
                    [self] no puedo
                   *[child] no podemos
                } ocultarlo.
            [three] Lo compartido sobre { whom } por { posted-by } escapa a { $behalf ->
                    [self] mis
                   *[child] nuestros
                } ajustes.
           *[one] Hay contenido sobre { whom } compartido por { posted-by }; los ajustes no están en
               { $behalf ->
                    [self] mis
                   *[child] nuestras
                } manos.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

posted-by =
    { $detail ->
        [friends] amistades
        [club] { $behalf ->
                [self] mi club o grupo
               *[child] un club o grupo
            }
        [employer] { $behalf ->
                [self] mi empleador
               *[child] un empleador
            }
        [school] un centro escolar
        [strangers] personas desconocidas
       *[none] otras personas
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Categorías especiales de datos

removal =
    { $reader ->
        [authority] {""}
       *[meta] ; pido expresamente que se retire
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

special-article =
    { $instrument ->
        [gdpr] {" "}(artículo 9)
        [uk_gdpr] {" "}(artículo 9)
        [fadp] {" "}(artículo 5, letra c)
        [lgpd] {" "}(artículo 11)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] También puede verse ahí algo sobre { my-sg } salud{ of-whom }. Mi petición lo comprende
                    igualmente.
               *[no] Una parte de este contenido atañe a { my-sg } salud{ of-whom }. La ley da a esos datos una
                    protección especial{ special-article }. Pido expresamente que saquen ese contenido de sus
                    datos de entrenamiento.
            }
        [three] { $again ->
                [yes] Lo que apunta a { my-sg } salud{ of-whom } forma parte de esa petición.
               *[no] De lo que hay allí se puede leer algo sobre { my-sg } salud{ of-whom }. Los datos de esta
                    clase están especialmente protegidos{ special-article }. Mi petición expresa: retiren
                    este contenido de los datos de entrenamiento.
            }
       *[one] { $behalf ->
                [self] Mi
               *[child] El
            } contenido puede revelar { $again ->
                [yes] también algo sobre { my-sg } salud{ of-whom }. Vale para ello la misma petición.
               *[no] algo sobre { my-sg } salud{ of-whom }, que la ley protege especialmente{ special-article }.
                    Pido expresamente que retiren ese contenido de los datos de entrenamiento.
            }
    }
    .short =
        { $way ->
            [two] Una parte atañe a { my-sg } salud{ of-whom }{ removal }.
            [three] Ahí puede verse algo sobre { my-sg } salud{ of-whom }{ removal }.
           *[one] El contenido puede revelar algo sobre { my-sg } salud{ of-whom }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] También pueden verse ahí convicciones. Mi petición las comprende.
               *[no] En este contenido se ve en qué { $behalf ->
                        [child] cree mi hijo o hija
                        [represented] cree esta persona
                       *[self] creo
                    }. Las convicciones están especialmente protegidas{ special-article }, y no se
                    compartieron para que las clasifiquen máquinas. Pido expresamente que saquen ese
                    contenido de sus datos de entrenamiento.
            }
        [three] { $again ->
                [yes] Lo que apunta a { my-pl-f } convicciones{ of-whom } forma parte de esa petición.
               *[no] Quien lea este contenido puede conocer { my-pl-f } convicciones{ of-whom }. La ley traza
                    una línea firme en torno a esos datos{ special-article }. Mi petición expresa: retiren
                    este contenido de los datos de entrenamiento.
            }
       *[one] { $behalf ->
                [self] Mi
               *[child] El
            } contenido puede revelar { $again ->
                [yes] también { my-pl-f } convicciones{ of-whom }. Vale para ellas la misma petición.
               *[no] { my-pl-f } convicciones{ of-whom }, materia que la ley protege especialmente{
                    special-article }. Eran para una comunidad o un debate, no para el
                    análisis de máquinas. Pido expresamente que retiren ese contenido de los datos de
                    entrenamiento.
            }
    }
    .short =
        { $way ->
            [two] Una parte muestra { my-pl-f } convicciones{ of-whom }{ removal }.
            [three] Ahí puede verse cuáles son { my-pl-f } convicciones{ of-whom }{ removal }.
           *[one] El contenido puede revelar { my-pl-f } convicciones{ of-whom }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] También pueden verse ahí otros asuntos muy personales. Mi petición los comprende.
               *[no] Una parte de este contenido toca asuntos muy personales de { $behalf ->
                        [child] la vida de mi hijo o hija
                        [represented] la vida de esta persona
                       *[self] mi vida
                    }. Esos datos tienen una protección especial{ special-article }, aunque algo se dijera
                    abiertamente alguna vez. Pido expresamente que saquen ese contenido de sus datos de
                    entrenamiento.
            }
        [three] { $again ->
                [yes] Lo demás que haya en él de muy personal forma parte de esa petición.
               *[no] De este contenido se puede leer lo más personal de { $behalf ->
                        [child] mi hijo o hija
                        [represented] esta persona
                       *[self] mi vida
                    }. La ley lo protege especialmente{ special-article }. Haber mencionado algo una vez no es
                    dejarlo libre. Mi petición expresa: retiren este contenido de los datos de entrenamiento.
            }
       *[one] { $again ->
                [yes] El contenido puede revelar también otros asuntos muy personales de esta clase. Vale para
                    ellos la misma petición.
               *[no] { $behalf ->
                        [child] El contenido puede revelar asuntos muy personales de mi hijo o hija
                        [represented] El contenido puede revelar asuntos muy personales de esta persona
                       *[self] Mi contenido puede revelar asuntos muy personales
                    } que la ley protege especialmente{ special-article }. Un comentario público no abre todo lo
                    demás a cualquier uso. Pido expresamente que retiren ese contenido de los datos de
                    entrenamiento.
            }
    }
    .short =
        { $way ->
            [two] Una parte toca asuntos especialmente protegidos{ removal }.
            [three] Ahí pueden verse asuntos muy personales y protegidos{ removal }.
           *[one] El contenido puede revelar asuntos especialmente protegidos{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Menores y otras personas

children-weight =
    { $instrument ->
        [gdpr] {" "}(artículo 6.1.f)
        [uk_gdpr] {" "}(artículo 6.1.f)
        [lgpd] {" "}(artículo 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

children-recital =
    { $instrument ->
        [gdpr] {" "}(considerando 38)
        [lgpd] {" "}(artículo 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] En fotos que hay allí se ve a mi hijo o hija{ child-age }. Me corresponde velar por
                    sus intereses
                [represented] En estas fotos se ve a menores{ children-age }. Dependen de que los adultos
                    velen por sus intereses
               *[self] En mis fotos se ve a mis hijos{ my-children-age }. Me corresponde velar por sus intereses
            }, porque en esto no { $behalf ->
                [child] tiene
               *[self] tienen
            } voz propia. El rostro de un niño puede seguir en uso durante décadas. En la
            ponderación, los menores pesan más{ children-weight }.
        [three] { $behalf ->
                [child] Entre lo que hay allí figuran imágenes de mi hijo o hija{ child-age }
                [represented] Entre lo que hay allí figuran fotos de menores{ children-age }
               *[self] Entre mis fotos hay imágenes de mis hijos{ my-children-age }
            }. Un menor no puede saber adónde lleva un uso así, y es quien más tiempo ha de vivir con él. A eso hay
            que darle un peso especial{ children-weight }.
       *[one] { $behalf ->
                [child] Hay fotos de mi hijo o hija{ child-age }. A su edad no podía ni prever esto ni decidirlo
                [represented] Estas fotos muestran a menores{ children-age }. No pueden ni prever esto ni
                    decidirlo
               *[self] Mis fotos muestran a mis hijos{ my-children-age }. No pueden ni prever esto ni decidirlo
            }. Los efectos pueden durar toda la vida. Los intereses de los menores tienen un peso
            especial{ children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mi hijo o hija sale en fotos y no tiene
                    [represented] En estas fotos salen menores, que no tienen
                   *[self] Mis hijos salen en mis fotos y no tienen
                } voz sobre este uso.
            [three] { $behalf ->
                    [child] Hay imágenes de mi hijo o hija
                    [represented] Entre ello hay fotos de menores
                   *[self] Entre mis fotos las hay de mis hijos
                }; un menor no puede saber adónde lleva esto.
           *[one] { $behalf ->
                    [child] Hay fotos de mi hijo o hija, que no puede
                    [represented] Las fotos muestran a menores, que no pueden
                   *[self] Mis fotos muestran a mis hijos, que no pueden
                } prever ni decidir esto.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

child_posted_by_others =
    { $way ->
        [two] No es mi hijo o hija quien publica, sino { child-posted-by }. Ningún ajuste nuestro lo impide,
            y un niño no puede ver qué consecuencias puede tener. La ley quiere una protección particular
            para los menores{ children-recital }.
        [three] Mi hijo o hija aparece en lo que { child-posted-by } { $detail ->
                [none] comparten
               *[other] comparte
            } allí. Ni mi hijo o hija ni yo podemos decidir qué se hace con esas imágenes. Los datos de un menor
            piden un cuidado especial{ children-recital }.
       *[one] Hay imágenes de mi hijo o hija que { $detail ->
                [none] comparten
               *[other] comparte
            } { child-posted-by }. Mi hijo o hija no dispone de ningún ajuste para ello y no puede prever adónde
            lleva. Los menores merecen una protección especial{ children-recital }.
    }
    .short =
        { $way ->
            [two] Estas imágenes no vienen de mi hijo o hija, sino de { child-posted-by }.
            [three] Mi hijo o hija aparece en imágenes que { $detail ->
                    [none] comparten
                   *[other] comparte
                } { child-posted-by }, y no puede impedirlo.
           *[one] Hay imágenes de mi hijo o hija que { $detail ->
                    [none] comparten
                   *[other] comparte
                } { child-posted-by }, sin que tenga voz en ello.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

child-posted-by =
    { $detail ->
        [school] un centro escolar
        [nursery] una guardería
        [club] un club
        [family] alguien de la familia
       *[none] otras personas
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] Como dice su política, también se usan datos de menores procedentes de funciones de
                    IA.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] Mi hijo o hija, que utiliza los servicios de Meta, aún no tiene
                [represented] Esta persona, que utiliza los servicios de Meta, aún no tiene
               *[self] Aún no tengo
            } 18 años. A esa edad cuesta ver adónde lleva un clic años después. Les pido que lo tengan en
            cuenta{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] Quien usa esta cuenta es menor de edad: es mi hijo o hija.
                [represented] Quien usa esta cuenta es menor de edad.
               *[self] Soy menor de edad.
            }{ $instrument ->
                [gdpr] {" "}Su política no deja fuera lo que hacen los menores en las funciones de IA.
               *[other] {""}
            } A esa edad es difícil ver todas las consecuencias, y hace falta más protección, no
            menos{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
                [child] Mi hijo o hija tiene menos de 18 años y utiliza los servicios de Meta.
                [represented] Esta persona tiene menos de 18 años y utiliza los servicios de Meta.
               *[self] Tengo menos de 18 años.
            }{ $instrument ->
                [gdpr] {" "}Su política menciona también lo que hacen los menores en las funciones de IA.
               *[other] {""}
            } { $behalf ->
                [child] Un menor puede valorar las consecuencias peor que un adulto.
                [represented] A esa edad es más difícil valorar las consecuencias.
               *[self] A mi edad es más difícil valorar las consecuencias.
            } Eso tiene que contar en la ponderación{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mi hijo o hija aún no tiene
                    [represented] Esta persona aún no tiene
                   *[self] Aún no tengo
                } 18 años; a esa edad cuesta ver las consecuencias.
            [three] { $behalf ->
                    [child] Mi hijo o hija es menor de edad y necesita
                    [represented] Esta persona es menor de edad y necesita
                   *[self] Soy menor de edad y necesito
                } más protección que un adulto.
           *[one] { $behalf ->
                    [child] Mi hijo o hija tiene menos de 18 años
                    [represented] Esta persona tiene menos de 18 años
                   *[self] Tengo menos de 18 años
                }, y a esa edad se valoran peor las consecuencias.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

third_parties_shown =
    { $way ->
        [two] { $behalf ->
                [child] En algunas de estas fotos mi hijo o hija sale en compañía.
                [represented] En algunas de estas fotos esta persona sale en compañía.
               *[self] En algunas de mis fotos salgo en compañía.
            } Las demás personas { $behalf ->
                [child] nos confiaron
                [represented] confiaron a esta persona
               *[self] me confiaron
            } estas imágenes, no a quienes hacen un modelo. { $behalf ->
                [child] Mi hijo o hija no quiere
                [represented] Esta persona no quiere
               *[self] No quiero
            } romper esa confianza.
        [three] También hay otras personas en { $behalf ->
                [child] las fotos de mi hijo o hija
                [represented] las fotos de esta persona
               *[self] mis fotos
            }. { $behalf ->
                [child] Respondemos ante ellas de lo que pase con esas imágenes, y no podríamos
                [represented] Esta persona responde ante ellas de lo que pase con esas imágenes, y no podría
               *[self] Respondo ante ellas de lo que pase con esas imágenes, y no podría
            } hacerlo si un modelo aprendiera de ellas.
       *[one] { $behalf ->
                [child] Las fotos de mi hijo o hija muestran también a otras personas.
                [represented] Las fotos de esta persona muestran también a otras personas.
               *[self] Mis fotos muestran también a otras personas.
            } Que yo sepa, nadie les preguntó por este uso. { $behalf ->
                [child] Respetar su confianza forma parte de la situación de mi hijo o hija.
                [represented] Respetar su confianza forma parte de la situación de esta persona.
               *[self] Me siento responsable de su confianza, y eso forma parte de mi propia situación.
            }
    }
    .short =
        { $way ->
            [two] En algunas de estas fotos hay otras personas, que { $behalf ->
                    [child] nos las confiaron
                    [represented] se las confiaron a esta persona
                   *[self] me las confiaron
                }.
            [three] Hay otras personas en estas fotos, y { $behalf ->
                    [child] respondemos
                    [represented] esta persona responde
                   *[self] respondo
                } ante ellas.
           *[one] { $behalf ->
                    [child] Las fotos de mi hijo o hija
                    [represented] Las fotos
                   *[self] Mis fotos
                } muestran también a otras personas, cuya confianza { $behalf ->
                    [child] queremos
                    [represented] esta persona quiere
                   *[self] quiero
                } respetar.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Seguridad

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] Tengo que pensar en la seguridad de mi hijo o hija.
                [represented] Esta persona tiene que pensar en su seguridad.
               *[self] Tengo que pensar en mi seguridad.
            } Una cara, un lugar, una costumbre o un contacto puede bastar a quien quiere hacer daño, y una
            imitación puede hacerlo por sí sola. Los detalles me los reservo.
        [three] Hay un motivo para tener cuidado con { my-sg } seguridad{ of-whom }. { $behalf ->
                [child] Quien busque a mi hijo o hija
                [represented] Quien busque a esta persona
               *[self] Quien me busque
            } no debe encontrar ayuda en un modelo, ni por lo que muestra ni por lo que puede imitar. Más no digo
            aquí.
       *[one] Está en juego { my-sg } seguridad{ of-whom }. Caras, lugares, costumbres y contactos pueden
           ayudar a quien quiere hacer daño, y también puede hacerlo una imitación. No deseo dar detalles
            aquí.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Tengo que pensar en la seguridad de mi hijo o hija
                    [represented] Esta persona tiene que pensar en su seguridad
                   *[self] Tengo que pensar en mi seguridad
                }; los detalles me los reservo.
            [three] Hay un motivo para tener cuidado con { my-sg } seguridad{ of-whom }; más no digo.
           *[one] Está en juego { my-sg } seguridad{ of-whom }; no deseo dar detalles.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

identity_fraud =
    { $way ->
        [two] Ya ha ocurrido que alguien usó indebidamente { misused }. Cada imagen y cada texto de los que
            aprende un modelo puede ayudar a la siguiente persona que quiera hacerse pasar por { whom }.
        [three] Como alguien ya usó una vez indebidamente { misused }, { $behalf ->
                [child] sé
                [represented] esta persona sabe
               *[self] sé
            } lo que puede hacer una falsificación. Los modelos pueden hacer más difícil distinguirla de la persona
            real.
       *[one] Alguien ya ha usado indebidamente { misused }. { $behalf ->
                [child] Hay que contar
                [represented] Esta persona tiene que contar
               *[self] Tengo que contar
            } con que vuelva a suceder. Más material para los modelos de IA puede facilitar falsificaciones
            convincentes.
    }
    .short =
        { $way ->
            [two] Ya ha ocurrido que alguien usó indebidamente { misused }.
            [three] Como alguien ya usó indebidamente { misused }, las falsificaciones son un riesgo real.
           *[one] Alguien ya ha usado indebidamente { misused }; la IA puede facilitar falsificaciones.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

likeness_deepfake =
    { $way ->
        [two] De las muchas imágenes{ $voice ->
                [yes] {" "}y grabaciones
               *[no] {""}
            } { likeness-of } que son públicas, los modelos generativos pueden aprender { my-m } aspecto{
            of-whom }. Una imitación que se da por
            cierta difícilmente se puede corregir.
        [three] { subject-start } no { $behalf ->
                [child] puede
                [represented] puede
               *[self] puedo
            } cambiar de cara. Con tantas imágenes{ $voice ->
                [yes] {" "}y grabaciones
               *[no] {""}
            } en internet, un modelo generativo puede acercarse mucho a la real, y otros pueden usarlo para engañar.
       *[one] Hay muchas imágenes{ $voice ->
                [yes] {" "}y grabaciones
               *[no] {""}
            } { likeness-of
            } en internet. Una cara y una voz no se pueden cambiar. Los modelos generativos pueden facilitar las
            imitaciones, y estas pueden hacer un daño duradero.
    }
    .short =
        { $way ->
            [two] Muchas imágenes { likeness-of } son públicas, y la IA puede aprender de ellas a imitar.
            [three] Con tantas imágenes { likeness-of } en internet, la IA puede crear una imitación engañosa.
           *[one] Hay muchas imágenes { likeness-of } en internet; la IA puede facilitar imitaciones.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

likeness-of =
    { $behalf ->
        [child] de mi hijo o hija
        [represented] de esta persona
       *[self] mías
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

location_routine =
    { $way ->
        [two] De lo que hay allí, un modelo puede aprender { my-pl } lugares y horas habituales{ of-whom }.
            Lo que en una publicación es inofensivo puede, sumado, trazar el mapa de una vida. Eso afecta a
            { my-sg } seguridad{ of-whom }.
        [three] Ninguna publicación por sí sola { $behalf ->
                [child] delata a mi hijo o hija
                [represented] delata a esta persona
               *[self] me delata
            }, pero juntas pueden mostrar dónde y cuándo { $behalf ->
                [child] encontrar a mi hijo o hija. Quiero
                [represented] encontrarla. Esta persona quiere
               *[self] encontrarme. Quiero
            } que eso quede en manos de gente conocida.
       *[one] Allí se ven lugares y costumbres de { my-sg } vida diaria{ of-whom }. Unidos a los fondos de
           las fotos
            y a los metadatos, pueden decir dónde y cuándo { $behalf ->
                [child] está mi hijo o hija
                [represented] está esta persona
               *[self] estoy
            }. Es un riesgo para { my-sg } seguridad{ of-whom }.
    }
    .short =
        { $way ->
            [two] Un modelo puede aprender del contenido { my-pl } lugares y horas habituales{ of-whom }.
            [three] Juntas, estas publicaciones pueden mostrar dónde y cuándo { $behalf ->
                    [child] encontrar a mi hijo o hija
                    [represented] encontrar a esta persona
                   *[self] encontrarme
                }.
           *[one] Visto en conjunto, el contenido puede decir dónde y cuándo { $behalf ->
                    [child] está mi hijo o hija
                    [represented] está esta persona
                   *[self] estoy
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Trabajo

professional_secrecy =
    { $way ->
        [two] La confidencialidad forma parte { $behalf ->
                [self] de mi trabajo
               *[child] del trabajo de esta persona
            } { calling
            }. Quien escribe un comentario o sigue un perfil puede resultar reconocible por ello. Les
            pido que tengan en cuenta lo que { $behalf ->
                [self] debo
               *[child] esta persona debe
            } a esa gente.
        [three] Hay gente que confía en { $behalf ->
                [self] mí, porque trabajo
               *[child] esta persona, porque trabaja
            } { calling }. Que se la pueda relacionar { $behalf ->
                [self] conmigo
               *[child] con esta persona
            } en internet ya es bastante delicado. Un modelo no debe hacer esos vínculos más fáciles de encontrar.
       *[one] { $behalf ->
                [self] Trabajo
               *[child] Esta persona trabaja
            } { calling } y { $behalf ->
                [self] tengo
               *[child] tiene
            } un deber de confidencialidad. Incluso un contacto o un comentario puede mostrar con quién {
            $behalf ->
                [self] trabajo
               *[child] trabaja
            }. Esa gente tiene que poder confiar en que no irá más allá.
    }
    .short =
        { $way ->
            [two] La confidencialidad forma parte { $behalf ->
                    [self] de mi trabajo
                   *[child] del trabajo de esta persona
                } { calling }.
            [three] { $behalf ->
                    [self] Trabajo { calling }, y puede verse quién confía en mí.
                   *[child] Esta persona trabaja { calling }, y puede verse quién confía en ella.
                }
           *[one] { $behalf ->
                    [self] Tengo
                   *[child] Esta persona tiene
                } un deber de confidencialidad { calling }.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

creator_works =
    { $way ->
        [two] Detrás de { own-work } que { $behalf ->
                [child] mi hijo o hija comparte
                [represented] esta persona comparte
               *[self] comparto
            } allí hay alguien con un estilo propio. Un modelo que ha aprendido ese estilo puede producir más de lo
            mismo, { $behalf ->
                [self] sin mí
               *[child] sin esa persona
            }.
        [three] La gente conoce { own-work } de estas páginas por { $behalf ->
                [child] el nombre de mi hijo o hija
                [represented] el nombre de esta persona
               *[self] mi nombre
            }. Una vez que un modelo puede copiar el estilo, otros pueden hacer pasar lo que produce por
            obra{ $behalf ->
                [self] {" "}mía
               *[child] { of-whom }
            }.
       *[one] { $behalf ->
                [child] Mi hijo o hija comparte
                [represented] Esta persona comparte
               *[self] Publico
            } allí { own-work-own
            }. Contienen un nombre y un estilo personal, y los modelos pueden imitar ambas cosas.
            Eso puede dañar una reputación y la obra misma.
    }
    .short =
        { $way ->
            [two] Detrás de { own-work } que { $behalf ->
                    [child] mi hijo o hija comparte
                    [represented] esta persona comparte
                   *[self] comparto
                } hay un estilo que los modelos pueden copiar.
            [three] Un modelo puede copiar el estilo de { own-work }{ $behalf ->
                    [child] {" "}de mi hijo o hija
                    [represented] {" "}de esta persona
                   *[self] {" "}que hago
                }.
           *[one] { $behalf ->
                    [child] Mi hijo o hija comparte
                    [represented] Esta persona comparte
                   *[self] Publico
                } { own-work-own }; los modelos pueden imitar el estilo.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

# «mis propias fotografías», «sus propias fotografías»
own-work-own =
    { $behalf ->
        [self] mis
       *[child] sus
    } { $detail ->
        [photographs] propias fotografías
        [drawings] propios dibujos
        [writing] propios textos
        [music] propias obras musicales
        [film] propias películas
       *[none] propias creaciones
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Vida

life_change =
    { $way ->
        [two] { $behalf ->
                [child] Mi hijo o hija ya no es
                [represented] Esta persona ya no es
               *[self] Ya no soy
            } quien muestra este contenido antiguo. En internet se puede borrar; lo que un modelo ha aprendido de él,
            difícilmente. Un nuevo comienzo necesita espacio.
        [three] Desde que se compartió esto, { my-sg } vida{ of-whom } ha cambiado. Las publicaciones
            envejecen; un
            modelo las mantiene en el presente. { $behalf ->
                [child] Quiero que a mi hijo o hija se le vea como es
                [represented] Esta persona quiere que se la vea como es
               *[self] Quiero que se me vea como soy
            } hoy.
       *[one] Hay contenido antiguo que muestra una vida que { $behalf ->
                [child] mi hijo o hija ha
                [represented] esta persona ha
               *[self] he
            } dejado atrás. Hoy da una imagen equivocada, y los patrones aprendidos de él pueden mantenerla viva.
            { $behalf ->
                [child] Mi hijo o hija debería poder
                [represented] Esta persona debería poder
               *[self] Debería poder
            } empezar de nuevo.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mi hijo o hija ya no es
                    [represented] Esta persona ya no es
                   *[self] Ya no soy
                } quien muestra este contenido antiguo.
            [three] Desde que se compartió esto, { my-sg } vida{ of-whom } ha cambiado.
           *[one] Hay contenido antiguo que muestra una vida que { $behalf ->
                    [child] mi hijo o hija ha
                    [represented] esta persona ha
                   *[self] he
                } dejado atrás.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

wrong_ai_output =
    { $way ->
        [two] { $behalf ->
                [child] A mi hijo o hija ya le ha pasado
                [represented] A esta persona ya le ha pasado
               *[self] Ya me ha pasado
            }: { $year ->
                [none] {""}
               *[other] en { $year },{" "}
            }una IA de Meta dio sobre { whom } una respuesta que no era aceptable. No puedo ver de dónde salió.
            Cuanto menos aprenda un modelo sobre { whom }, mejor.
        [three] Que una IA de Meta pueda hablar de { whom } de un modo indebido no es un mero temor. { $year ->
                [none] Ha ocurrido.
               *[other] Ocurrió en { $year }.
            } No conozco la causa, pero entrenar más con estos datos difícilmente puede ayudar.
       *[one] { $year ->
                [none] Una IA de Meta ha dicho
               *[other] En { $year }, una IA de Meta dijo
            } algo sobre { whom
            } que no debería haber dicho. No me queda claro en qué se basaba. No quiero que más
            datos sobre { whom } alimenten respuestas así.
    }
    .short =
        { $way ->
            [two] Una IA de Meta ya dio sobre { whom } una respuesta que no era aceptable.
            [three] Ha ocurrido que una IA de Meta habló de { whom } de un modo indebido.
           *[one] Una IA de Meta ha dicho sobre { whom } algo que no debería haber dicho.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

cannot_leave =
    { $way ->
        [two] Irse no es una salida: { $behalf ->
                [child] mi hijo o hija necesita
                [represented] esta persona necesita
               *[self] necesito
            } la plataforma{ needed-for
            }. El nombre, la foto de perfil y los comentarios en grupos públicos siguen
            siendo públicos con cualquier ajuste. Por eso me dirijo a ustedes.
        [three] { $behalf ->
                [child] Mi hijo o hija no se queda
                [represented] Esta persona no se queda
               *[self] No me quedo
            } por libre elección; la plataforma hace falta{ needed-for
            }. Ningún ajuste oculta el nombre, la foto de perfil ni los
            comentarios en grupos públicos. Lo que queda es pedirles que los dejen fuera.
       *[one] { $behalf ->
                [child] Mi hijo o hija depende
                [represented] Esta persona depende
               *[self] Dependo
            } de la plataforma{ needed-for } y no { $behalf ->
                [self] puedo
               *[child] puede
            } dejarla sin más. Incluso en una cuenta privada, el nombre, la foto de perfil y los comentarios en grupos
            públicos siguen siendo públicos. Así que los ajustes por sí solos no { $behalf ->
                [child] protegen a mi hijo o hija
                [represented] protegen a esta persona
               *[self] me protegen
            }.
    }
    .short =
        { $way ->
            [two] Irse no es una salida: { $behalf ->
                    [child] mi hijo o hija necesita
                    [represented] esta persona necesita
                   *[self] necesito
                } la plataforma{ needed-for }.
            [three] { $behalf ->
                    [child] Mi hijo o hija no tiene
                    [represented] Esta persona no tiene
                   *[self] No tengo
                } más opción real que { $behalf ->
                    [self] quedarme
                   *[child] quedarse
                }{ needed-for }.
           *[one] { $behalf ->
                    [child] Mi hijo o hija depende
                    [represented] Esta persona depende
                   *[self] Dependo
                } de la plataforma{ needed-for } y no { $behalf ->
                    [self] puedo
                   *[child] puede
                } dejarla sin más.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

needed-for =
    { $detail ->
        [club] {" "}para un club o grupo
        [school] {" "}para un grupo escolar
        [family_abroad] {" "}para el contacto con familiares en otro país
        [work] {" "}para el trabajo
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Motivos generales, solo junto a uno personal

irreversibility =
    { $way ->
        [two] Una vez que los datos han dado forma a un modelo, es difícil deshacerlo, por lo que hoy se
            sabe. Por eso importa aún más dejarlos fuera del próximo entrenamiento.
        [three] Hacer que un modelo olvide apenas es posible hasta ahora. Mi interés en que esto pare ya, y
            en que los datos salgan de los conjuntos de entrenamiento, pesa por ello aún más.
       *[one] Lo que un modelo ha aprendido apenas se puede retirar con los medios que hoy se conocen.
           Cuanto antes termine este uso, más puede lograr todavía una decisión.
    }
    .short =
        { $way ->
            [two] Una vez que los datos han dado forma a un modelo, es difícil deshacerlo.
            [three] Hacer que un modelo olvide apenas es posible hasta ahora.
           *[one] Lo que un modelo ha aprendido apenas se puede retirar.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

third_party_models =
    { $way ->
        [two] Ustedes desarrollan modelos también para otros, como desarrolladores e investigadores. Con
            cada mano por la que pasa un modelo, disminuye el control sobre lo que contiene.
        [three] Algunos modelos van a parar a otros, como desarrolladores e investigadores. Desde entonces
            ya no está solo en manos de ustedes lo que se haga con ellos.
       *[one] Los modelos se hacen también para terceros, como desarrolladores e investigadores. Una vez
           entregadas, las copias apenas se pueden recuperar.
    }
    .short =
        { $way ->
            [two] Los modelos van también a desarrolladores e investigadores externos.
            [three] Lo que entra en los modelos puede llegar también a terceros.
           *[one] Los modelos se hacen también para terceros.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

necessity =
    { $way ->
        [two] A mi entender hay medios que interfieren menos: datos con licencia, datos sintéticos o datos
            que la gente ofrece por voluntad propia. Dudo que dejar fuera a una persona empeore el
            resultado.
        [three] También pueden entrenar con datos licenciados, sintéticos u ofrecidos libremente. Esa me
            parece la vía
            más moderada, y no veo por qué harían falta precisamente { $behalf ->
                [child] los datos de mi hijo o hija
                [represented] los datos de esta persona
               *[self] mis datos
            }.
       *[one] En mi opinión, los datos de una sola persona apenas hacen falta para el resultado. Los datos
           licenciados, sintéticos u ofrecidos libremente me parecen medios menos invasivos.
    }
    .short =
        { $way ->
            [two] Los datos con licencia u ofrecidos libremente son, a mi entender, la vía más moderada.
            [three] No veo por qué harían falta precisamente estos datos.
           *[one] En mi opinión, los datos de una sola persona apenas hacen falta para el resultado.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

benefit_balance =
    { $way ->
        [two] No dudo de que la IA puede servir a otros. Pero esa utilidad apenas depende de { $behalf ->
                [child] los datos de mi hijo o hija
                [represented] los datos de esta persona
               *[self] mis datos
            }, mientras que el riesgo recae en una persona y puede quedarse.
        [three] De un lado hay un beneficio que, en mi opinión, se puede obtener sin { benefit-whose }
            datos{ of-whom }. Del otro hay un riesgo que es personal y puede durar.
       *[one] A mi entender, { $behalf ->
                [child] dejar fuera a mi hijo o hija
                [represented] dejar fuera a esta persona
               *[self] dejarme fuera
            } resta poco al beneficio para otros. El riesgo, en cambio, es personal y puede durar.
    }
    .short =
        { $way ->
            [two] El beneficio para otros apenas depende de los datos de una sola persona.
            [three] En mi opinión, el beneficio se puede obtener sin estos datos.
           *[one] A mi entender, dejar fuera a una persona resta poco al beneficio para otros.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Motivos de otros ámbitos de la vida

subject =
    { $behalf ->
        [child] mi hijo o hija
        [represented] esta persona
       *[self] yo
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

subject-start =
    { $behalf ->
        [child] Mi hijo o hija
        [represented] Esta persona
       *[self] Yo
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

shared =
    { $behalf ->
        [child] compartió mi hijo o hija
        [represented] compartió esta persona
       *[self] compartí
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

my-m =
    { $behalf ->
        [self] mi
       *[child] el
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

my-pl-f =
    { $behalf ->
        [self] mis
       *[child] las
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

own-work =
    { $detail ->
        [photographs] las fotografías
        [drawings] los dibujos
        [writing] los textos
        [music] la música
        [film] las películas
       *[none] las creaciones
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

misused =
    { $detail ->
        [name] { my-m } nombre{ of-whom }
        [pictures] { my-pl-f } imágenes{ of-whom }
        [voice] { my-sg } voz{ of-whom }
        [account] { my-sg } cuenta{ of-whom }
       *[none] { my-sg } identidad{ of-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

calling =
    { $detail ->
        [health] en la sanidad
        [law] en una profesión jurídica
        [church] al servicio de una iglesia
        [social_work] en el trabajo social
        [teaching] en la enseñanza
       *[none] en una profesión de confianza
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

meant-for =
    { $detail ->
        [friends_family] { $behalf ->
                [self] mi familia y mis amistades
               *[child] la familia y las amistades
            }
        [club] { $behalf ->
                [self] la gente de mi club o grupo
               *[child] la gente de un club o grupo
            }
        [followers] { $behalf ->
                [self] quienes me siguen
               *[child] quienes siguen la cuenta
            }
        [customers] { $behalf ->
                [self] mi clientela
               *[child] la clientela
            }
       *[none] otras personas
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

child-age =
    { $detail ->
        [baby] {" "}de bebé
        [small_child] {" "}en sus primeros años
        [school_age] {" "}en edad escolar
        [teenager] {" "}en la adolescencia
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

children-age =
    { $detail ->
        [baby] , también bebés
        [small_child] , también de muy corta edad
        [school_age] , también en edad escolar
        [teenager] , también adolescentes
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

my-children-age =
    { $detail ->
        [baby] , también de bebés
        [small_child] , también en sus primeros años
        [school_age] , también en edad escolar
        [teenager] , también en la adolescencia
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

benefit-whose =
    { $behalf ->
        [self] mis
       *[child] los
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

purpose_limitation =
    { $way ->
        [two] Esto se compartió para estar en contacto con gente. De ahí a unos modelos para Meta y para
            otros me parece que hay mucha distancia{ purpose-article }.
        [three] Quien publica quiere contar algo a otras personas. Construir con ello modelos generales,
            también para terceros, es en mi opinión una finalidad del todo distinta{ purpose-article }.
       *[one] El contenido se compartió para estar en contacto con gente. Desarrollar modelos generales,
           para Meta y para terceros, es una finalidad distinta{ purpose-article }.
    }
    .short =
        { $way ->
            [two] Se compartió para estar en contacto con gente, no para construir modelos.
            [three] Hacer de una publicación un modelo general es, en mi opinión, otra finalidad.
           *[one] Desarrollar modelos es una finalidad distinta de aquella con la que se compartió.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

purpose-article =
    { $instrument ->
        [gdpr] {" "}(artículos 5.1.b y 6.4)
        [uk_gdpr] {" "}(artículos 5.1.b y 8A)
        [fadp] {" "}(artículo 6, apartado 3)
        [lgpd] {" "}(artículo 6, I y II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

data_minimisation =
    { $way ->
        [two] A mi entender, todo el contenido público de todos los años y de cualquier tipo es más de lo
            que esta finalidad necesita de una persona{ minimisation-article }.
        [three] No veo límite alguno a lo que se recoge, ni por antigüedad ni por tipo de contenido. Tomar
            solo lo necesario me parece otra cosa{ minimisation-article }.
       *[one] Hasta donde puedo ver, esto abarca todo el contenido público, sin límite de tiempo ni de tipo.
           En mi opinión, en este caso bastaría con menos{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] Todo el contenido público de todos los años es, a mi entender, más de lo necesario.
            [three] No veo límite alguno a lo que se recoge, ni por antigüedad ni por tipo.
           *[one] Hasta donde puedo ver, abarca todo el contenido público, de cualquier época o tipo.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(artículo 5.1.c y e)
        [uk_gdpr] {" "}(artículo 5.1.c y e)
        [fadp] {" "}(artículo 6, apartado 2)
        [lgpd] {" "}(artículo 6, III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

image_right =
    { $way ->
        [two] Donde vivo, la imagen de una persona tiene una protección propia junto a la de sus datos.
        [three] Las imágenes de personas están protegidas por una ley específica donde vivo.
       *[one] Una imagen muestra a una persona, y donde vivo la ley protege también la imagen misma.
    }
    .short =
        { $way ->
            [two] La imagen de una persona tiene una protección propia donde vivo.
            [three] Las imágenes de personas están protegidas por la ley donde vivo.
           *[one] Donde vivo, la ley protege también la imagen de una persona.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] También puede verse ahí el origen. Mi petición lo comprende.
               *[no] En este contenido se ve de dónde { $behalf ->
                        [self] vengo
                       *[child] viene esta persona
                    }. La ley da a esos datos una protección especial{ special-article }, y los modelos pueden
                    perpetuar prejuicios. Pido expresamente que lo saquen de sus datos de entrenamiento.
            }
        [three] { $again ->
                [yes] Lo que apunta { $behalf ->
                        [self] a mi origen
                       *[child] al origen de esta persona
                    } forma parte de esa petición.
               *[no] Allí hay imágenes y textos que pueden hablar { $behalf ->
                        [self] de mi origen
                       *[child] del origen de esta persona
                    }. Con esos datos los modelos pueden aprender a tratar a las personas como grupos. Están
                    especialmente protegidos{ special-article }; mi petición expresa es que se retiren de
                    los datos de entrenamiento.
            }
       *[one] { $behalf ->
                [self] Mi
               *[child] El
            } contenido puede revelar { $again ->
                [yes] también { my-m } origen{ of-whom }. Vale para ello la misma petición.
               *[no] { my-m } origen{ of-whom }, que la ley protege especialmente{ special-article }. Lo que
                   los modelos hacen de esas imágenes y textos puede repetir prejuicios. Pido expresamente
                    que retiren ese contenido de los datos de entrenamiento.
            }
    }
    .short =
        { $way ->
            [two] Una parte muestra { my-m } origen{ of-whom }{ removal }.
            [three] Ahí puede verse { my-m } origen{ of-whom }{ removal }.
           *[one] El contenido puede revelar { my-m } origen{ of-whom }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

inferred_sensitive =
    { $way ->
        [two] Nada muy privado se dijo allí abiertamente, pero del conjunto se puede deducir mucho. También esas
            deducciones afectan a datos protegidos{ inferred-article }. Pido expresamente que no dejen que
            un modelo las haga.
        [three] Lo que { $behalf ->
                [self] me he reservado
               *[child] esta persona se ha reservado
            } puede adivinarlo aún un modelo a partir de muchas cosas pequeñas. La ley protege también lo que se lee entre
            líneas{ inferred-article }. Mi petición expresa es que saquen de los datos de entrenamiento lo
            que lo permite.
       *[one] Unidas a lo largo de los años, publicaciones e imágenes corrientes pueden apuntar a asuntos
           privados que
            { $behalf ->
                [self] nunca hice públicos
               *[child] esta persona nunca hizo públicos
            }. Lo que solo se desprende de forma indirecta también está protegido{ inferred-article
            }. Pido expresamente
            que retiren de los datos de entrenamiento lo que permite esas deducciones.
    }
    .short =
        { $way ->
            [two] Del conjunto se pueden deducir muchas cosas privadas.
            [three] Un modelo puede adivinar por cosas pequeñas lo que nunca se hizo público.
           *[one] Unidas, publicaciones corrientes pueden apuntar a asuntos que nunca se hicieron públicos.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

inferred-article =
    { $instrument ->
        [gdpr] {" "}(artículo 9)
        [uk_gdpr] {" "}(artículo 9)
        [fadp] {" "}(artículo 5, letra c)
        [lgpd] {" "}(artículo 11, § 1)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

criminal_matters =
    { $way ->
        [two] En una parte de este contenido se ve un asunto penal de { my-sg } vida{ of-whom }. Nadie
            debería volver a encontrarlo en lo que dice una IA{ criminal-article }. Pido expresamente que lo
            saquen de sus datos de entrenamiento.
        [three] Una parte de este contenido trata de un asunto penal de { my-sg } vida{ of-whom }. Con el
            tiempo, debería poder quedar atrás{ criminal-article }. Mi petición expresa: retiren esa parte
            de los datos de entrenamiento.
       *[one] Una parte de este contenido toca un asunto penal de { my-sg } vida{ of-whom }. Asuntos así
           pueden marcar a una persona durante mucho tiempo{ criminal-article }. Pido expresamente que
            retiren ese contenido de los datos de entrenamiento.
    }
    .short =
        { $way ->
            [two] En una parte se ve un asunto penal{ removal }.
            [three] Una parte trata de un asunto penal{ removal }.
           *[one] Una parte del contenido toca un asunto penal{ removal }.
        }
    .unnamed =
        { $way ->
            [two] En una parte de este contenido se ve un asunto muy personal, que dejo sin nombrar. Nadie
                debería volver a encontrarlo en lo que dice una IA. Pido expresamente que lo saquen de sus
                datos de entrenamiento.
            [three] Una parte de este contenido trata de algo muy personal. No lo nombro, y con el tiempo
                debería poder quedar atrás. Mi petición expresa: retiren esa parte de los datos de
                entrenamiento.
           *[one] Una parte del contenido toca un asunto muy personal que no quiero nombrar aquí. Puede
               marcar a una persona durante mucho tiempo. Pido expresamente que retiren ese contenido de los
                datos de entrenamiento.
        }
    .unnamed-short =
        { $way ->
            [two] En una parte se ve un asunto muy personal{ removal }.
            [three] Una parte trata de algo muy personal{ removal }.
           *[one] Una parte del contenido toca un asunto muy personal{ removal }.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

criminal-article =
    { $instrument ->
        [gdpr] { criminal-strict } (artículo 10)
        [uk_gdpr] { criminal-strict } (artículo 10)
        [fadp] { criminal-strict } (artículo 5, letra c)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

criminal-strict =
    { $way ->
        [two] , y para datos así hay reglas estrictas
        [three] : la ley trata esta materia con rigor
       *[one] ; la ley es estricta con los datos de esta clase
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

dependants =
    { $way ->
        [two] En este contenido se ve a alguien a quien { $behalf ->
                [self] cuido
               *[child] cuida esta persona
            }. Quien recibe esos cuidados depende de otros, también en esto. Pido expresamente que dejen ese contenido
            fuera del entrenamiento.
        [three] Parte de { my-sg } vida diaria{ of-whom } es estar ahí para alguien que necesita ayuda y que
            sale en este contenido. Lo que ocurre en un hogar así no es material de entrenamiento de nadie.
            Pido expresamente que lo dejen fuera.
       *[one] { $behalf ->
                [self] Cuido
               *[child] Esta persona cuida
            } a alguien que sale en { $behalf ->
                [self] mi
               *[child] el
            } contenido y que quizá no puede actuar por su cuenta. Una vida con cuidados es privada, y forma parte de { $behalf ->
                [self] mi propia situación
               *[child] la situación de esta persona
            }. Pido expresamente que dejen ese contenido fuera del entrenamiento.
    }
    .short =
        { $way ->
            [two] Se ve a alguien a quien { $behalf ->
                    [self] cuido
                   *[child] cuida esta persona
                }.
            [three] Muestra a alguien que necesita ayuda y { $behalf ->
                    [self] cuenta conmigo
                   *[child] cuenta con esta persona
                }.
           *[one] { $behalf ->
                    [self] Mi contenido muestra a alguien que está a mi cuidado.
                   *[child] El contenido muestra a alguien que está al cuidado de esta persona.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

deceased =
    { $way ->
        [two] { $behalf ->
                [self] He
               *[child] Esta persona ha
            } perdido a alguien, y entre este contenido hay imágenes { $behalf ->
                [self] en las que salgo con esa persona
               *[child] de las dos personas
            }. Están ahí para recordar. Encontrar una imitación hecha con ellas puede ser doloroso.
        [three] Entre las imágenes hay algunas con alguien que ha muerto. Para { $behalf ->
                [self] mí
               *[child] esta persona
            } son recuerdos, no material. Un modelo que puede recrear una imagen así puede abrir una herida.
       *[one] Una parte de este contenido { $behalf ->
                [self] me muestra
               *[child] muestra a esta persona
            } junto a alguien que ha muerto. Esos recuerdos forman parte de { my-sg } vida{ of-whom
            }. Una imitación artificial hecha con ellos puede doler.
    }
    .short =
        { $way ->
            [two] Hay imágenes con alguien que ha muerto, guardadas para recordar.
            [three] Entre lo compartido hay recuerdos de alguien que ha muerto.
           *[one] Hay contenido que { $behalf ->
                    [self] me muestra
                   *[child] muestra a esta persona
                } con alguien que ha muerto; una imitación puede doler.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] Alzo
               *[child] Esta persona alza
            } la voz en público, y no a todo el mundo le gusta. Un modelo que conoce caras, contactos y lugares puede llevar
            hasta quienes { $behalf ->
                [self] me confían algo
               *[child] le confían algo
            }. Les pido que no aumenten ese riesgo.
        [three] Hay quienes { $behalf ->
                [self] cuentan conmigo para no quedar a la vista
               *[child] cuentan con esta persona para no quedar a la vista
            }. Lo que se publica en torno a { my-sg } actividad pública{ of-whom
            } puede delatarlos, y una declaración
            falsificada puede hacer daño en un día.
       *[one] Lo que { $behalf ->
                [self] hago
               *[child] esta persona hace
            } en público depende de gente que { $behalf ->
                [self] confía en mí
               *[child] le da su confianza
            }, y puede atraer hostilidad. Caras, contactos y lugares pueden mostrar quién habla { $behalf ->
                [self] conmigo
               *[child] con esta persona
            }, y las imitaciones pueden dañar la confianza.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Alzo
                   *[child] Esta persona alza
                } la voz en público, y un modelo puede llevar hasta los contactos.
            [three] Hay quienes confían en { $behalf ->
                    [self] mí
                   *[child] esta persona
                } para no quedar a la vista.
           *[one] Lo que { $behalf ->
                    [self] hago
                   *[child] esta persona hace
                } en público depende de contactos, a los que se puede poner en riesgo.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

persecution =
    { $way ->
        [two] Ser reconocible no es inofensivo para todo el mundo. En otro país puede { $behalf ->
                [child] poner en peligro a mi hijo o hija o a gente cercana
                [represented] poner en peligro a esta persona o a gente cercana
               *[self] ponerme en peligro a mí o a gente cercana
            }. Un modelo no conoce fronteras. Los detalles me los reservo.
        [three] Hay gente lejos de aquí a la que nadie debe encontrar a través de { $behalf ->
                [child] mi hijo o hija
                [represented] esta persona
               *[self] mí
            }. Un modelo puede unir caras y nombres a través de las fronteras. No digo más sobre ello, y les pido que dejen
            fuera estos datos.
       *[one] Si alguien { $behalf ->
                [child] reconoce a mi hijo o hija o a gente cercana
                [represented] reconoce a esta persona o a gente cercana
               *[self] me reconoce o reconoce a gente cercana
            }, eso puede poner en peligro a personas en otro lugar. Los modelos se entregan por todo el mundo, y las copias
            apenas se pueden recuperar. No deseo dar detalles aquí.
    }
    .short =
        { $way ->
            [two] Ser reconocible puede poner en peligro a personas en otro lugar; los detalles me los reservo.
            [three] Hay gente en otro lugar a la que nadie debe encontrar a través de { $behalf ->
                    [child] mi hijo o hija
                    [represented] esta persona
                   *[self] mí
                }.
           *[one] Si alguien { $behalf ->
                    [child] reconoce a mi hijo o hija
                    [represented] reconoce a esta persona
                   *[self] me reconoce
                }, puede haber personas en peligro; no doy detalles.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

exposed_role =
    { $way ->
        [two] Hay trabajos que atraen amenazas, y { $behalf ->
                [self] el mío
               *[child] el de esta persona
            } es uno de ellos. Lo que un modelo aprende sobre caras y lugares puede ayudar a quienes amenazan. Dejo abierto
            dónde es el trabajo.
        [three] { $behalf ->
                [self] En mi trabajo importa que nadie me localice en casa ni me imite.
               *[child] En el trabajo de esta persona importa que nadie la localice en casa ni la imite.
            } Un modelo que ha visto el lado privado puede
            facilitar ambas cosas. Dejo abierto cuál es el trabajo.
       *[one] { $behalf ->
                [self] Mi trabajo puede convertirme
               *[child] El trabajo de esta persona puede convertirla
            } en un blanco, y también a la gente cercana. Caras, lugares y fotos familiares pueden facilitarlo, y también
            pueden hacerlo las imitaciones. No digo más sobre dónde es el trabajo.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Mi trabajo
                   *[child] El trabajo de esta persona
                } puede atraer amenazas, y un modelo puede ayudar a quienes amenazan.
            [three] { $behalf ->
                    [self] En mi trabajo importa que nadie me localice en casa.
                   *[child] En el trabajo de esta persona importa que nadie la localice en casa.
                }
           *[one] { $behalf ->
                    [self] Mi trabajo puede convertirme
                   *[child] El trabajo de esta persona puede convertirla
                } en un blanco.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

workplace_exposure =
    { $way ->
        [two] { work-matter } Lo que un modelo hace de publicaciones antiguas escapa a { $behalf ->
                [self] mi control
               *[child] su control
            }, y otros pueden creerlo.
        [three] { work-matter } Un resumen hecho por una IA puede omitir lo que explica una publicación, y
            eso puede { $behalf ->
                [self] salirme muy caro
               *[child] salirle muy caro a esta persona
            }.
       *[one] { work-matter } El contenido que un modelo saca de contexto puede hacer daño ahí.
    }
    .short =
        { $way ->
            [two] Lo que un modelo hace de publicaciones antiguas puede { $behalf ->
                    [self] perjudicarme
                   *[child] perjudicar a esta persona
                } en el trabajo.
            [three] Un resumen hecho por una IA puede hacer daño en { my-sg } vida laboral{ of-whom }.
           *[one] Fuera de contexto, { $behalf ->
                    [self] mi contenido
                   *[child] el contenido
                } puede hacer daño en { my-sg } vida laboral{ of-whom }.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] Busco
               *[child] Esta persona busca
            } trabajo, y las primeras impresiones cuentan.
        [employer_rules] En { $behalf ->
                [self] mi trabajo
               *[child] el trabajo de esta persona
            } hay reglas sobre lo que se publica.
        [old_statements] Hay declaraciones antiguas que ya no encajan con { my-sg } vida laboral{ of-whom }.
       *[none] Este contenido puede tener importancia para { my-sg } vida laboral{ of-whom }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] Me gano
               *[child] Esta persona se gana
            } la vida { likeness-work
            }. Una copia que no cuesta nada puede interponerse en el próximo trabajo, y en el nombre
            que hay detrás.
        [three] { $behalf ->
                [self] Trabajo { likeness-work }, y mi propia imagen es mi herramienta
               *[child] Esta persona trabaja { likeness-work }, y su propia imagen es su herramienta
            }. Si un modelo puede suministrarla, quizá la clientela ya no necesite a la persona.
       *[one] { $behalf ->
                [self] Vivo de trabajar
               *[child] Esta persona vive de trabajar
            } { likeness-work
            }. Los modelos pueden hacer imitaciones que compitan con el original. Eso puede quitar trabajo.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Me gano
                   *[child] Esta persona se gana
                } la vida { likeness-work }; las imitaciones pueden acabar con ello.
            [three] Si un modelo puede suministrar { my-sg } imagen{ of-whom }, eso puede costar trabajo.
           *[one] { $behalf ->
                    [self] Mi imagen es mi medio de vida
                   *[child] La imagen de esta persona es su medio de vida
                }; los modelos pueden imitarla.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

likeness-work =
    { $detail ->
        [modelling] como modelo
        [acting] en la interpretación
        [voice] en la locución y el doblaje
        [sport] en el deporte
        [influencer] con un canal en internet
       *[none] con la cara, el cuerpo o la voz
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

business_page =
    { $way ->
        [two] { $behalf ->
                [self] Llevo
               *[child] Esta persona lleva
            } una página{ page-for
            }. No es una empresa quien habla ahí, sino un ser humano, reconocible en lo que se publica.
        [three] Una página puede parecer un negocio, pero quien aparece { $behalf ->
                [self] soy yo
               *[child] es esta persona
            }, { page-role }. Nombre, cara y palabras son de una persona y no de una marca.
       *[one] Detrás de una página hay alguien: { $behalf ->
                [self] yo
               *[child] esta persona
            }, { page-role }. Lo que allí se publica { $behalf ->
                [self] me muestra también a mí
               *[child] la muestra también
            }, con nombre, cara y palabras.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Llevo
                   *[child] Esta persona lleva
                } una página en la que { $behalf ->
                    [self] se me reconoce como persona
                   *[child] se la puede reconocer
                }.
            [three] Detrás de una página { $behalf ->
                    [self] estoy yo, una persona
                   *[child] está esta persona
                }, con nombre y cara.
           *[one] { $behalf ->
                    [self] Mi página me muestra como persona
                   *[child] Una página muestra a esta persona
                }, con nombre y cara.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

page-role =
    { $detail ->
        [sole_trader] con un pequeño negocio propio
        [club_officer] a cargo de la página de un club
        [artist] con una labor artística propia
       *[none] a cargo de la página
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

page-for =
    { $detail ->
        [sole_trader] { $behalf ->
                [self] {" "}de mi pequeño negocio
               *[child] {" "}de su pequeño negocio
            }
        [club_officer] {" "}de un club
        [artist] { $behalf ->
                [self] {" "}de mi obra artística
               *[child] {" "}de su obra artística
            }
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

form_obstacle =
    { $way ->
        [two] { form-matter } Por eso lo digo aquí, y tiene el mismo peso{ form-article }.
        [three] { form-matter } Lo que digo aquí no debería depender de ello{ form-article }.
       *[one] { form-matter } Eso no debe decidir si esto cuenta{ form-article }.
    }
    .short =
        { $way ->
            [two] Como el formulario de Meta no se pudo usar, se dice aquí.
            [three] Que el formulario de Meta no se pudiera usar no debe decidir el asunto.
           *[one] El formulario de Meta no se pudo usar; esta declaración cuenta igualmente.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

form-matter =
    { $detail ->
        [hacked] Alguien se apoderó de { form-account }, así que el formulario no se puede usar.
        [blocked] El acceso a { form-account } está bloqueado, así que el formulario no se puede usar.
        [lost_access] Se ha perdido el acceso a { form-account }, así que el formulario no se puede usar.
        [no_code] El código que pide su formulario no llega.
        [barrier] { $behalf ->
                [child] Mi hijo o hija no puede
                [represented] Esta persona no puede
               *[self] No puedo
            } usar su formulario tal como está hecho.
       *[none] Su formulario no { $behalf ->
                [child] nos funcionó
                [represented] le funcionó a esta persona
               *[self] me funcionó
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

form-account =
    { $behalf ->
        [child] la cuenta de mi hijo o hija
        [represented] la cuenta de esta persona
       *[self] mi cuenta
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

form-article =
    { $instrument ->
        [gdpr] { form-easy }
        [uk_gdpr] { form-easy }
        [fadp] { $way ->
                [two] {" "}(artículo 30, apartado 2, letra b: basta declararlo expresamente)
                [three] ; según el artículo 30, apartado 2, letra b, es suficiente una declaración expresa
               *[one] : basta cualquier declaración expresa (artículo 30, apartado 2, letra b)
            }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

form-easy =
    { $way ->
        [two] {" "}(el artículo 12.2 quiere que un derecho sea fácil de ejercer)
        [three] , pues hay que facilitar el ejercicio de los derechos (artículo 12.2)
       *[one] : un derecho tiene que ser fácil de ejercer (artículo 12.2)
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

conscience =
    { $way ->
        [two] Hay cosas a las que { $behalf ->
                [self] no presto mi ayuda
               *[child] esta persona no presta su ayuda
            }, y esta es una de ellas. Eso tiene su raíz en una convicción a la que { $behalf ->
                [self] me atengo
               *[child] se atiene
            } cada día.
        [three] Para { $behalf ->
                [self] mí
               *[child] esta persona
            } es una cuestión de conciencia no contribuir a esto. No se trata de la técnica en sí, sino de lo que { $behalf ->
                [self] defiendo
               *[child] esta persona defiende
            }.
       *[one] { $behalf ->
                [self] Vivo
               *[child] Esta persona vive
            } según una convicción con la que este uso choca. No es rechazo a la técnica; marca cómo {
            $behalf ->
                [self] vivo y trabajo
               *[child] vive y trabaja
            }.
    }
    .short =
        { $way ->
            [two] Va contra una convicción a la que { $behalf ->
                    [self] me atengo
                   *[child] esta persona se atiene
                } cada día.
            [three] Para { $behalf ->
                    [self] mí
                   *[child] esta persona
                } es una cuestión de conciencia.
           *[one] Este uso choca con una convicción según la cual { $behalf ->
                    [self] vivo
                   *[child] vive esta persona
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

memorisation =
    { $way ->
        [two] { stands-out } Es lo poco común lo que un modelo puede reproducir casi palabra por palabra o
            trazo por trazo. Eso
            distingue { $behalf ->
                [child] el caso de mi hijo o hija
                [represented] el caso de esta persona
               *[self] mi caso
            } de la mayoría.
        [three] { stands-out } En una masa de datos la mayoría de la gente desaparece; { subject }, quizá
            no. Lo que un modelo reproduce puede entonces apuntar a una sola persona.
       *[one] { stands-out } Los modelos pueden reproducir lo que destaca en sus datos de entrenamiento, así
           que aquí el riesgo puede ser mayor que para la mayoría.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] Con un nombre poco común
                    [unusual_story] Con una historia fuera de lo común
                    [many_pictures] Con muchas imágenes parecidas
                   *[none] Cuando alguien es fácil de identificar
                }, lo que reproduce un modelo puede apuntar a una sola persona.
            [three] Los modelos pueden reproducir lo poco común, como { $detail ->
                    [rare_name] este nombre
                    [unusual_story] esta historia
                    [many_pictures] una cara que aparece muy a menudo
                   *[none] lo que aquí se encuentra
                }.
           *[one] { $detail ->
                    [rare_name] Un nombre poco común
                    [unusual_story] Una historia fuera de lo común
                    [many_pictures] Una cara que aparece a menudo
                   *[none] Lo poco común
            } destaca, y los modelos pueden reproducir lo que destaca.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

stands-out =
    { $detail ->
        [rare_name] { $behalf ->
                [child] El nombre de mi hijo o hija
                [represented] El nombre de esta persona
               *[self] Mi nombre
            } es poco común.
        [unusual_story] Lo que se cuenta de { whom } se sale de lo común.
        [many_pictures] Hay muchas imágenes parecidas { likeness-of }.
       *[none] { $behalf ->
                [child] Mi hijo o hija es
                [represented] Esta persona es
               *[self] Soy
            } fácil de identificar entre los demás.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
