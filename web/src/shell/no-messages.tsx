/** Said where no message could be loaded, so in both languages and from here. */
export function NoMessages() {
  return (
    <main className="page container">
      <p>تعذّر تحميل الصفحة. أعد تحميلها.</p>
      <p lang="en" dir="ltr">
        The page could not be loaded. Reload it.
      </p>
    </main>
  );
}
