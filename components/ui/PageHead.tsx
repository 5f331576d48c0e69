import type { ReactNode } from "react";
import "./pageHead.css";

/**
 * The head of a page that is not Explore: its name, one line of what it holds, and what can be done with it.
 *
 * @param say  the page's computed sentence, in serif under the name
 * @param acts links and buttons at the right
 */
export function PageHead({
  title,
  sub,
  say,
  acts,
}: {
  title: ReactNode;
  sub?: ReactNode;
  say?: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {sub && <p className="page-sub">{sub}</p>}
        {say && <p className="page-say">{say}</p>}
      </div>
      {acts && <div className="page-acts">{acts}</div>}
    </div>
  );
}
