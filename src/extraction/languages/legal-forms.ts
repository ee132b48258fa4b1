/**
 * Legal forms as they end an organization's name, in their own spelling and without the closing dot; after ISO 20275 (Entity Legal Forms), the
 * common ones of Europe and North America.
 */
export const legalForms: ReadonlySet<string> = new Set(
  'AB ASA A/S ApS AmbA IVS Oy OY Oyj OYJ Abp GmbH mbH gGmbH AG SE KG KGaA OHG UG eG e.V eV eingetragener Ltd LTD Limited LLC L.L.C LLP Inc INC Corp Corporation Incorporated plc PLC SA S.A SAS S.A.S SARL S.à.r.l SpA S.p.A S.P.A Srl S.r.l S.R.L BV B.V NV N.V VZW ASBL sp.z.o.o s.r.o a.s o.p.s z.s Lda S.L S.L.U SCE ehf hf ohf ANS BA KF HF SPRL Pty AISBL'.split(
    ' ',
  ),
);
