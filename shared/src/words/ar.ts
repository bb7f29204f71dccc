/** Why there is, or is not, a score, in words. */
export const scoreStates = {
  "state.scored": "محسوبة هنا",
  "state.published": "منشورة",
  "state.not-reported": "لم تُقدَّم بيانات",
  "state.nothing-applicable": "لا مؤشر ينطبق",
  "state.below-coverage-floor": "البيانات أقل من الحد الأدنى للاكتمال",
  "state.no-volume": "حجم التعاملات غير معروف",
  "state.not-measured": "لم يُجرَ قياس في هذه الفترة",
  "state.not-expected": "لم تكن ضمن البرنامج في هذه الفترة",
  "state.not-listed": "لم ترد في القائمة المنشورة",
  "state.not-recovered": "وردت في القائمة، ولم نعثر على درجتها",
  "state.unpublished": "قيست ولم تُنشر نتيجتها",
} as const;
