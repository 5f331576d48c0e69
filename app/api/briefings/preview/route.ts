import { z } from "zod";
import { previewStep } from "@/lib/briefing/previewStep";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { HttpProblem } from "@/lib/http/problem";
import { readJsonBody } from "@/lib/http/readJsonBody";
import { readParameters } from "@/lib/http/readQuery";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { unfinishedStepSchema } from "@/lib/model/briefing";
import { MAX_PREVIEW_BYTES } from "@/lib/model/limits";
import { LOCALES } from "@/lib/model/vocabulary";
import { explainIssue } from "@/lib/store/jsonFile/explainIssue";

const askedSchema = z.strictObject({ locale: z.enum(LOCALES), step: unfinishedStepSchema });

/**
 * POST /api/briefings/preview {locale, step}
 * 200 the step as it will be shown in that language, what is wrong with it, and the marks that an emphasis can name.
 *     Changes nothing and asks for no token
 * 400 problem+json naming the field · 413 above 100 kB · 415
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(
  () => {
    throw new HttpProblem({
      status: 405,
      kind: "method-not-allowed",
      title: "The method is not allowed",
      detail: "A preview is asked by POST, with locale and step as JSON.",
      headers: { Allow: "POST, OPTIONS" },
    });
  },
  {
    async POST({ request, search, snapshot }) {
      readParameters(search, {});
      const raw = await readJsonBody(request, MAX_PREVIEW_BYTES);
      const asked = askedSchema.safeParse(raw);
      if (!asked.success) {
        const errors = asked.error.issues.flatMap((issue) =>
          explainIssue(issue, raw, Object.keys(askedSchema.shape)).map((detail) => ({
            field: issue.path.join("."),
            value: "",
            detail,
          })),
        );
        throw new HttpProblem({
          status: 400,
          kind: "bad-step",
          title: "The step cannot be read",
          detail: errors.map(({ detail }) => detail).join("; "),
          errors,
        });
      }
      const { locale, step } = asked.data;
      const now = snapshot();
      const words = createWords(locale, loadMessages(locale), labelsFor(now.data, locale));
      return { type: JSON_TYPE, keep: "never", body: () => JSON.stringify(previewStep(step, now, words)) };
    },
  },
);
