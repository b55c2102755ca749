### La réplica a una negativa, en español, según el motivo que Meta haya dado.
###
### No sabemos cómo ponderó Meta: preguntar, nunca afirmar. Los motivos vienen de reasons.ftl. Valores como en
### objection.ftl, y además: $asked_day (cuándo se negó Meta), $sent, $due.

refused =
    { $act ->
        [forbid] { $way ->
            [two] En su mensaje del { $asked_day } no aceptan { my-noun-of }, basada en { law-article }.
                { concerns } Disiento y la mantengo.
            [three] Su mensaje del { $asked_day } no acepta { my-noun-of }, basada en { law-article }.
                { concerns } La mantengo y pido una nueva decisión.
           *[one] El { $asked_day } escribieron que no aceptan { my-noun-of }, basada en { law-article }.
               { concerns } La mantengo y les pido que decidan de nuevo.
        }
       *[object] { $way ->
            [two] Su mensaje del { $asked_day } rechaza { my-noun-of }, basada en { law-article }.
                { concerns } Disiento y la mantengo.
            [three] Han rechazado { my-noun-of }, basada en { law-article }: mensaje del { $asked_day }.
                { concerns } La mantengo y pido otra decisión.
           *[one] El { $asked_day } rechazaron { my-noun-of }, basada en { law-article }. { concerns } La
               mantengo y les pido que decidan de nuevo.
        }
    }
    .short =
        { $act ->
            [forbid] { $way ->
                [two] Mantengo { short-noun-of } (uso de { short-whose } datos para la IA en Meta), que el
                    { $asked_day } no aceptaron.
                [three] No aceptaron { short-noun-of } (uso de { short-whose } datos para la IA en Meta) el
                    { $asked_day }. Se mantiene.
               *[one] El { $asked_day } no aceptaron { short-noun-of } (uso de { short-whose } datos para la
                   IA en Meta). La mantengo.
            }
           *[object] { $way ->
                [two] Mantengo { short-noun-of } (uso de { short-whose } datos para la IA en Meta), que el
                    { $asked_day } rechazaron.
                [three] Rechazaron { short-noun-of } (uso de { short-whose } datos para la IA en Meta) el
                    { $asked_day }. Se mantiene.
               *[one] El { $asked_day } rechazaron { short-noun-of } (uso de { short-whose } datos para la
                   IA en Meta). La mantengo.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

refusal-no_own_ground =
    Dicen que faltan motivos derivados de la situación propia. { $instrument ->
        [fadp] Una prohibición expresa no necesita ninguno. { $reasons ->
            [yes] Los expongo de todos modos.
           *[no] {""}
        }
       *[other] { $reasons ->
            [yes] { not-dealt-with }
           *[no] { $form_reasons ->
                [optional] Su propio formulario los presenta como opcionales.
               *[unknown] {""}
            } { why-at-all } Les pido que se ocupen de ello.
        }
    }
    .short =
        { $instrument ->
            [fadp] { $reasons ->
                [yes] Una prohibición no necesita motivos; aquí va uno de todos modos.
               *[no] Una prohibición no necesita motivos.
            }
           *[other] { $reasons ->
                [yes] { $asked ->
                    [yes] Sí hay un motivo propio{ $brief ->
                        [yes] :
                       *[no] ; de este no se han ocupado.
                    }
                   *[no] Sí hay un motivo propio.
                }
               *[no] { $form_reasons ->
                    [optional] Su propio formulario presenta los motivos como opcionales; les pido que
                        examinen el asunto mismo.
                   *[unknown] Les pido que examinen el asunto mismo.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, todavía sin revisión jurídica

refusal-compelling_grounds =
    Aluden a motivos propios. { $instrument ->
        [gdpr] Esos motivos solo cuentan si son imperiosos y prevalecen en este caso sobre { my-pl }
            intereses{ of-whom }; no basta ponderar en general (artículo 21.1).
        [uk_gdpr] Esos motivos solo cuentan si son imperiosos y prevalecen en este caso sobre { my-pl }
            intereses{ of-whom }; no basta ponderar en general (artículo 21.1).
        [fadp] Un interés preponderante tiene que acreditarse para este caso (artículo 31).
        [local_cessation] { $residence ->
            [KR] Les pido que indiquen el supuesto de la ley que les permite negarse.
            [JP] Les pido que digan por qué no es probable que este uso perjudique en este caso { my-pl }
                derechos o intereses legítimos{ of-whom }.
           *[other] Les pido que indiquen la disposición que les permite continuar en este caso.
        }
       *[other] { $residence ->
            [NG] Según esa ley solo pueden continuar si acreditan un interés público u otros motivos
                legítimos que prevalezcan sobre { my-pl } intereses{ of-whom }; les pido que lo hagan para
                este caso.
            [JE] Les corresponde a ustedes acreditar que prevalecen en este caso sobre { my-pl } intereses{
                of-whom }.
           *[other] Les pido que muestren que prevalecen en este caso sobre { my-pl } intereses{ of-whom }.
        }
    } { $instrument ->
        [gdpr] { $way ->
            [two] Según su propia política, ponderan lo que cabía esperar, los riesgos y los beneficios, y
                los medios menos invasivos.
            [three] Expectativas, riesgos y beneficios, medios menos invasivos: son los puntos que menciona
                su política.
           *[one] Su política dice que examinan lo que cabía esperar, los riesgos y los beneficios, y los
               medios menos invasivos.
        }
       *[other] {""}
    } { $reasons ->
        [yes] Les pido que me digan, punto por punto, cómo han ponderado lo siguiente.
       *[no] Les pido que me digan cómo han ponderado en este caso las expectativas, los riesgos, los
           beneficios y los medios menos invasivos.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                [local_cessation] Indiquen la disposición que les permite negarse.
               *[other] Díganme por qué sus motivos pesan más que esto:
            }
           *[no] Aluden a motivos propios. { $instrument ->
                [local_cessation] Indiquen la disposición que les permite negarse en este caso.
               *[other] Díganme por qué prevalecen en este caso sobre { my-pl } intereses{ of-whom }.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

refusal-not_covered =
    Dicen que el contenido de otros no está comprendido. Los datos sobre { whom } lo siguen
    siendo, los comparta quien
    sea. { $instrument ->
        [gdpr] Desde diciembre de 2025, su política para Europa menciona también el contenido público de
            otras personas. Por eso les pregunto
       *[other] Por eso les pregunto
    } cómo reconocen ese contenido y cómo lo dejan fuera. Si un enlace les ayuda, díganmelo. {
    $instrument ->
        [gdpr] Si lo ven de otro modo, la ley les pide razones para este caso (artículo 12.4).
        [uk_gdpr] Si lo ven de otro modo, la ley les pide razones para este caso (artículo 12.4).
       *[other] {""}
    } { $reasons ->
        [yes] Les pido que traten cada punto:
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] Son datos sobre { whom }, los comparta quien sea.
           *[no] Dicen que el contenido ajeno no está comprendido. Los datos sobre { whom } lo siguen
               siendo, los comparta quien sea.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

refusal-evidence_wanted =
    { $number ->
        [none] Piden pruebas. Solo ustedes pueden ver qué contienen sus datos de entrenamiento. Les pido
            que busquen contenido de otras personas en el que { shows }; si un enlace les ayuda, díganmelo.
       *[other] Piden pruebas, como una respuesta dada por una IA. { $act ->
            [forbid] La prohibición
           *[object] { $behalf ->
                [self] Mi { noun }
               *[child] La { noun }
            }
        } no trata de una respuesta así. Trata de contenido en sus propios servicios y de su uso para el entrenamiento, y ese contenido
            lo tienen ustedes.
    }{ $instrument ->
        [gdpr] {" "}La ley pide motivos de la situación de una persona, no pruebas (artículo 21.1).
        [uk_gdpr] {" "}La ley pide motivos de la situación de una persona, no pruebas (artículo 21.1).
       *[other] {""}
    }
    .short = Las pruebas que piden se refieren a respuestas de una IA. Esto trata de contenido que tienen
    ustedes mismos.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

refusal-none_given =
    No dan motivos. { $instrument ->
        [gdpr] La ley les pide que los den, y que indiquen dónde reclamar y ejercitar acciones judiciales
            (artículo 12.4).
        [uk_gdpr] La ley les pide que los den, y que indiquen dónde reclamar y ejercitar acciones judiciales
            (artículo 12.4).
        [fadp] Sin ellos no puedo ver en qué se apoyan (artículo 31).
       *[other] Sin ellos no puedo ver en qué se apoyan.
    } { $reasons ->
        [yes] Así que no se ha tratado ninguno de estos puntos:
       *[no] {""}
    }
    .short =
        { $reasons ->
            [yes] No dan motivos{ $brief ->
                [yes] .
               *[no] {" "}y no se han ocupado de este punto.
            }
           *[no] No dan motivos.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

again = { requests-intro }
    .decide =
        { $way ->
            [two] examinar este caso una vez más y decidir de nuevo;
            [three] tomar una nueva decisión que se ocupe de este caso;
           *[one] volver a decidir, para este caso;
        }
    .restrict =
        { $instrument ->
            [gdpr] limitar el tratamiento hasta entonces (artículo 18.1.d);
            [uk_gdpr] limitar el tratamiento hasta entonces (artículo 18.1.d);
           *[other] no usar los datos para esto hasta entonces;
        }
    .reasons =
        { $instrument ->
            [gdpr] si se niegan de nuevo, indicar los motivos que, a su juicio, prevalecen sobre { my-pl }
                intereses{ of-whom } (artículo 12.4);
            [uk_gdpr] si se niegan de nuevo, indicar los motivos que, a su juicio, prevalecen sobre { my-pl }
                intereses{ of-whom } (artículo 12.4);
            [local_cessation] si se niegan de nuevo, indicar la disposición que, a su juicio, lo permite;
           *[other] si se niegan de nuevo, indicar lo que, a su juicio, pesa más que { my-pl } intereses{
               of-whom };
        }
    .confirm = comunicarme la decisión por escrito.
    .short =
        { $acknowledged ->
            [yes] { $brief ->
                [yes] Acusen recibo en 30 días y decidan de nuevo, con motivos.
               *[no] Acusen recibo en 30 días y decidan de nuevo, por escrito y con motivos.
            }
           *[no] { $tone ->
                [firm] Espero una nueva decisión por escrito, con motivos para este caso.
               *[plain] { $way ->
                    [two] Pido una nueva decisión por escrito, con motivos para este caso.
                    [three] Decidan una vez más, por escrito y con motivos para este caso.
                   *[one] Les pido que decidan de nuevo, por escrito y con motivos para este caso.
                }
            }
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

not-dealt-with =
    { $asked ->
        [yes] { $behalf ->
            [self] Mi { noun } expone motivos de mi propia vida, y su respuesta no se ocupa de ellos:
            [child] La { noun } expone motivos de la vida de mi hijo o hija, y su respuesta no se ocupa de
                ellos:
           *[represented] La { noun } expone motivos de la vida de esta persona, y su respuesta no se ocupa
               de ellos:
        }
       *[no] { $way ->
            [two] Esos motivos existen, y les pido que se ocupen de cada uno:
            [three] Los hay. Les pido que se ocupen de cada uno de estos:
           *[one] No faltan. Les pido que se ocupen de cada uno de estos:
        }
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
