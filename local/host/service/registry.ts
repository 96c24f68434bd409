import type { ServiceClass } from './service-class';

/** All emulated classes, and the text from which the context builds its objects. */
export class ServiceRegistry {
  private readonly byName: Map<string, ServiceClass>;
  readonly catalogueText: string;

  constructor(classes: readonly ServiceClass[], enums: Record<string, readonly string[]>) {
    this.byName = new Map(classes.map((cls) => [cls.name, cls]));
    this.catalogueText = JSON.stringify({
      enums,
      globals: classes.filter((cls) => cls.global).map((cls) => [cls.global, cls.name]),
      classes: Object.fromEntries(classes.map((cls) => [cls.name, {
        label: cls.name, path: cls.path, methods: Object.keys(cls.methods), enums: Object.entries(cls.enums),
      }])),
    });
  }

  classNamed(name: string): ServiceClass {
    const cls = this.byName.get(name);
    if (!cls) throw new Error(`no class ${name}`);
    return cls;
  }
}
