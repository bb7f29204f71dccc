export const projection = {
  "projection.title": "متى يُبلغ المعيار بالوتيرة الحالية؟",
  "projection.reached":
    "بالوتيرة منذ {{since}}، وهي {{pace}} نقطة في السنة، يُبلغ المعيار {{benchmark}} في {{at}}؛ وبحدَّي هذه الوتيرة بين {{soonest}} و{{latest}}.",
  "projection.reached-alike":
    "بالوتيرة منذ {{since}}، وهي {{pace}} نقطة في السنة، يُبلغ المعيار {{benchmark}} في {{at}}، وكذلك بحدَّي هذه الوتيرة كليهما.",
  "projection.reached-open":
    "بالوتيرة منذ {{since}}، وهي {{pace}} نقطة في السنة، يُبلغ المعيار {{benchmark}} في {{at}}؛ وبحدَّي هذه الوتيرة في {{soonest}} على الأبكر، وعلى الأبعد بعد {{until}}، وهو أقصى ما يُنظر إليه.",
  "projection.beyond":
    "بالوتيرة منذ {{since}}، وهي {{pace}} نقطة في السنة، لا يُبلغ المعيار {{benchmark}} حتى {{until}}. ولا يُنظر إلى أبعد من ذلك، فبقدره تمتد الدرجات إلى الوراء.",
  "projection.no-trend":
    "لا يظهر اتجاه في الدرجات منذ {{since}}: فالوتيرة بين {{lower}} و{{upper}} نقطة في السنة، وقد لا تكون شيئًا. ولا يمكن القول متى يُبلغ المعيار {{benchmark}}.",
  "projection.falling":
    "الدرجات منذ {{since}} في انخفاض، {{pace}} نقطة في السنة: وبهذه الوتيرة لا يُبلغ المعيار {{benchmark}}.",
  "projection.too-few_zero":
    "لا درجة بالمنهجية الحالية، والوتيرة تحتاج إلى أربع. ولا يمكن القول متى يُبلغ المعيار {{benchmark}}.",
  "projection.too-few_one":
    "درجة واحدة بالمنهجية الحالية، وهي أقل مما تُعرف به وتيرة، فذلك يحتاج إلى أربع. ولا يمكن القول متى يُبلغ المعيار {{benchmark}}.",
  "projection.too-few_two":
    "درجتان بالمنهجية الحالية، وهما أقل مما تُعرف به وتيرة، فذلك يحتاج إلى أربع. ولا يمكن القول متى يُبلغ المعيار {{benchmark}}.",
  "projection.too-few_few":
    "{{count}} درجات بالمنهجية الحالية، وهي أقل مما تُعرف به وتيرة، فذلك يحتاج إلى أربع. ولا يمكن القول متى يُبلغ المعيار {{benchmark}}.",
  "projection.too-few_many":
    "{{count}} درجة بالمنهجية الحالية، وهي أقل مما تُعرف به وتيرة، فذلك يحتاج إلى أربع. ولا يمكن القول متى يُبلغ المعيار {{benchmark}}.",
  "projection.too-few_other":
    "{{count}} درجة بالمنهجية الحالية، وهي أقل مما تُعرف به وتيرة، فذلك يحتاج إلى أربع. ولا يمكن القول متى يُبلغ المعيار {{benchmark}}.",
  "projection.meets": "بلغت الدرجة المعيار {{benchmark}}، فلا شيء يُتوقع.",
  "projection.unscored": "لا درجة يُبدأ منها.",
  "projection.left-out_zero": "لا درجة قبل {{since}} بمنهجية أخرى.",
  "projection.left-out_one": "ولا تُحسب درجة واحدة قبل {{since}}: فهي بمنهجية أخرى لا تُقارن بها.",
  "projection.left-out_two": "ولا تُحسب درجتان قبل {{since}}: فهما بمنهجية أخرى لا تُقارنان بها.",
  "projection.left-out_few": "ولا تُحسب {{count}} درجات قبل {{since}}: فهي بمنهجية أخرى لا تُقارن بها.",
  "projection.left-out_many": "ولا تُحسب {{count}} درجة قبل {{since}}: فهي بمنهجية أخرى لا تُقارن بها.",
  "projection.left-out_other": "ولا تُحسب {{count}} درجة قبل {{since}}: فهي بمنهجية أخرى لا تُقارن بها.",
  "projection.how": "كيف عُرف هذا؟",
  "projection.used": "الدرجات المحسوبة",
  "projection.used-scores_zero": "لا درجات من {{from}} إلى {{to}}",
  "projection.used-scores_one": "درجة واحدة من {{from}} إلى {{to}}",
  "projection.used-scores_two": "درجتان من {{from}} إلى {{to}}",
  "projection.used-scores_few": "{{count}} درجات من {{from}} إلى {{to}}",
  "projection.used-scores_many": "{{count}} درجة من {{from}} إلى {{to}}",
  "projection.used-scores_other": "{{count}} درجة من {{from}} إلى {{to}}",
  "projection.slope": "الوتيرة",
  "projection.pace": "{{points}} نقطة في السنة",
  "projection.limits": "حدّاها بثقة {{confidence}}",
  "projection.from-to": "من {{from}} إلى {{to}}",
  "projection.start": "البداية",
  "projection.start-score": "{{score}} في {{period}}",
  "projection.until": "أقصى ما يُنظر إليه",
  "projection.method":
    "الوتيرة وسيط الميول بين كل درجتين (Theil–Sen)، فلا تجرّها فترة شاذة بعيدًا، وحدّاها بإحصاءة كندال (Sen 1968). وهما يعدّان كل فترة قائمة بذاتها، فإن تبعت فترة أخرى كانا في الحقيقة أوسع. وهذا مدٌّ لما مضى كأن شيئًا غيره لن يُعمل، فليس خطة ولا وعدًا.",
};
