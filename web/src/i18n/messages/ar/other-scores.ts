export const otherScores = {
  "other-scores.title": "الدرجات بالإصدار {{version}} بجانب الدرجات الرسمية",
  "other-scores.crumb": "درجات بجانب الرسمية",
  "other-scores.none": "لم تُحسب أي فترة بهذا الإصدار بجانب إصدارها",
  "other-scores.none-text":
    "لمن معه مفتاح للبرنامج أن يطلب حساب فترة بالإصدار {{version}} أيضًا، متى أجابت قيمها عن كل ما يسأل عنه الإصدار.",
  "other-scores.scores": "{{period}} بالإصدارين",
  "other-scores.not-official": "الدرجات بالإصدار {{version}} ليست رسمية هنا.",
  "other-scores.why":
    "تُحسب الفترة بالإصدار {{methodology}}، ودرجاته ومراتبه هي القائمة. أما الأخرى فتبيّن ما تعطيه القيم نفسها بقواعد الإصدار {{version}}.",
  "other-scores.nation": "المملكة: {{official}} رسميًا، و{{rescored}} بالإصدار الآخر.",
  "other-scores.caption": "الجهات بالإصدارين",
  "other-scores.official": "الرسمية، {{version}}",
  "other-scores.under": "بالإصدار {{version}}",
  "other-scores.points": "النقاط",
  "other-scores.places": "المراتب",
  "other-scores.rank": "المرتبة {{rank}}",
};
