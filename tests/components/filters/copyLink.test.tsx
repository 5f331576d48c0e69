import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CopyLink } from "@/components/filters/CopyLink";
import { wordsIn } from "./fixture";

describe("CopyLink", () => {
  it("copies the address and says so politely", async () => {
    const user = userEvent.setup();
    render(<CopyLink words={wordsIn("en")} />);
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect((await screen.findByText("Copied")).getAttribute("role")).toBe("status");
    expect(await navigator.clipboard.readText()).toBe(location.href);
  });

  it("shows the address where nothing may be copied", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    document.execCommand = () => false;
    render(<CopyLink words={wordsIn("vi")} />);
    await user.click(screen.getByRole("button", { name: "Sao chép liên kết" }));
    expect(await screen.findByRole("textbox", { name: "Sao chép địa chỉ này" })).toBeTruthy();
  });
});
