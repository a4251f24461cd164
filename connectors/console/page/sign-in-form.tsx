import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './desk.js';

export function SignInForm({ desk, notice }: { readonly desk: Desk; readonly notice: string | null }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const login = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    login.current?.focus();
  }, []);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || login.current === null || password.current === null) return;
    setBusy(true);
    setProblem(null);
    const because = await desk.signIn(login.current.value, password.current.value);
    // Signed in, this form is gone already.
    if (because === null) return;
    setProblem(because);
    setBusy(false);
    password.current.value = '';
    password.current.focus();
  };

  return (
    <main class="alone">
      <h1>Espace des aidants</h1>
      {notice === null ? null : <p class="notice">{notice}</p>}
      <form onSubmit={(event) => void submit(event)}>
        <label for="login">Identifiant</label>
        <input
          id="login"
          ref={login}
          name="login"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          maxLength={100}
          required
        />
        <label for="password">Mot de passe</label>
        <input
          id="password"
          ref={password}
          name="password"
          type="password"
          autocomplete="current-password"
          maxLength={200}
          required
          aria-describedby="sign-in-problem"
        />
        <p id="sign-in-problem" class="problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="main" aria-disabled={isBusy}>
          {isBusy ? 'Connexion…' : 'Se connecter'}
        </button>
      </form>
      <p class="aside">
        <a href="/">Aller à l’assistant</a>
      </p>
    </main>
  );
}
