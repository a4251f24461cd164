import { useEffect, useState } from 'preact/hooks';

/** What the page is about, by the hash of its address; the conversations unless another is named. */
const SECTIONS = [
  { hash: 'demandes', label: 'Demandes' },
  { hash: 'agenda', label: 'Agenda' },
  { hash: 'candidats', label: 'Candidats et structures' },
] as const;

export type Section = (typeof SECTIONS)[number]['hash'];

export function useSection(): Section {
  const [section, setSection] = useState(sectionOf(location.hash));
  useEffect(() => {
    const follow = (): void => {
      setSection(sectionOf(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return section;
}

export function SectionLinks({ current }: { readonly current: Section }) {
  return (
    <nav class="sections" aria-label="Rubriques">
      {SECTIONS.map(({ hash, label }) => (
        <a key={hash} href={`#${hash}`} aria-current={hash === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function sectionOf(hash: string): Section {
  const [name] = hash.slice(1).split('/');
  return SECTIONS.find((known) => known.hash === name)?.hash ?? 'demandes';
}
