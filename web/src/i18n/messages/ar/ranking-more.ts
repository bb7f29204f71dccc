export const rankingMore = {
  "ranking.beside": "فترات جنبًا إلى جنب",
  "ranking.beside-note":
    "إلى جانب {{period}}، وبها يكون الترتيب، حتى ثلاث فترات أخرى. ولا يُذكر تغير عبر منهجيتين.",
  "ranking.beside-place": "الفترة {{place}}",
  "ranking.beside-none": "بلا",
  "ranking.columns": "الأعمدة",
  "ranking.columns-beside":
    "عند عرض الفترات جنبًا إلى جنب تظهر لكل فترة درجتها وترتيبها والتغير. ولاختيار الأعمدة أبقِ فترة واحدة.",
  "ranking.columns-narrow":
    "تعرض الشاشة الضيقة منها التغير والمستوى والخدمات، ويظهر كل ما تختاره عند الطباعة.",
  "ranking.services-column": "الخدمات عند المعيار أو فوقه",
  "ranking.usual-columns": "عرض الأعمدة المعتادة",
  "ranking.done": "تم",
  "ranking.method-changed": "تغيّرت المنهجية",
  "ranking.picked": "المختار للمقارنة",
  "ranking.picked-count": "المختار: {{count}} من {{most}}",
  "ranking.drop": "إلغاء اختيار {{name}}",
  "ranking.drop-all": "إلغاء الكل",
  "ranking.compare": "قارن",

  "ranking.bands": "تحت كل مرتبة: أين تقع في تسعة أعشار السحوبات بأوزان وقواعد أخرى.",
  "ranking.how-sure": "مدى ثبات الترتيب",
  "ranking.other-weights": "أظهر الترتيب بأوزان أخرى",
  "ranking.no-other-weights": "أخفِ الترتيب بأوزان أخرى",
  "ranking.rank-range": "{{low}} إلى {{high}}",
  "ranking.one-rank": "{{low}}",
};
