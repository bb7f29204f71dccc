export const key = {
  "key.title": "Enter your API key",
  "key.how": "An administrator makes one on the server, and it is shown once:",
  "key.more": "More about keys is in the operations guide, docs/operations.md.",
  "key.kept":
    "The key stays in this tab alone and is gone when you close it. It is not stored on this device.",
  "key.label": "API key",
  "key.use": "Use this key",
  "key.malformed": "This cannot be a key: a key is Latin letters and digits without spaces.",
  "key.refused":
    "The server does not know that key. It was mistyped, or it has been revoked. Enter it again.",
  "key.held": "A key is held in this tab",
  "key.forget": "Forget the key",
  "key.elsewhere": "This key is not for this programme. Enter one that is.",
};
