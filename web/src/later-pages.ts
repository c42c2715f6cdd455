import { pageQuery } from "./page-query.ts";

// Every page but the first is fetched when someone is about to go there.
export const investmentsPage = pageQuery("investments", () => import("./investments/Investments.tsx").then(({ Investments }) => Investments));
export const investmentPage = pageQuery("investment", () => import("./investment/Investment.tsx").then(({ Investment }) => Investment));
export const administrationPage = pageQuery("administration", () => import("./people/Administration.tsx").then(({ Administration }) => Administration));
export const auditPage = pageQuery("audit", () => import("./audit/AuditTrail.tsx").then(({ AuditTrail }) => AuditTrail));
export const importsPage = pageQuery("imports", () => import("./imports/ImportsPage.tsx").then(({ ImportsPage }) => ImportsPage));
export const signInPage = pageQuery("sign-in", () => import("./account/SignIn.tsx").then(({ SignIn }) => SignIn));
export const invitationPage = pageQuery("invitation", () => import("./account/Invitation.tsx").then(({ Invitation }) => Invitation));
export const accountPage = pageQuery("account", () => import("./account/Account.tsx").then(({ Account }) => Account));
export const methodPage = pageQuery("method", () => import("./method/Method.tsx").then(({ Method }) => Method));
export const designSystemPage = pageQuery("design-system", () => import("./designsystem/DesignSystem.tsx").then(({ DesignSystem }) => DesignSystem));
