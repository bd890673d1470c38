declare function withoutDocumentation(source: string): string;
export = withoutDocumentation;
