package org.jiamenkou.launcher;

/** The page of the simulated gateway: it says first that no money moves. */
final class SimulatedPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>模拟支付</title><style>
            body { font: 1.125rem/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #14212b;
              margin: 0 auto; max-width: 32rem; padding: 1rem; }
            .note { background: #fff6e0; border: 2px solid #b87900; border-radius: 10px; padding: .8rem 1rem; font-weight: 600; }
            h1 { font-size: 1.75rem; } b { font-size: 1.375rem; }
            button { display: block; width: 100%; min-height: 3rem; margin: 0 0 .8rem; font: inherit; border-radius: 8px;
              border: 2px solid #0a5c63; background: #fff; color: #0a5c63; } button:first-of-type { background: #0a5c63; color: #fff; }
            :focus-visible { outline: 3px solid #14212b; outline-offset: 2px; }
            </style></head><body><main>
            """;

    private SimulatedPage() {}

    /** The page of an order. */
    static String of(SimulatedOrder order, String code) {
        String buttons = order.isPaid()
                ? button("pay", "返回")
                : """
                %s%s%s""".formatted(button("pay", "支付成功"), button("fail", "支付失败"), button("silent", "支付成功，但通知丢失"));
        return HEAD + """
                <h1>模拟支付</h1>
                <p class="note">这是模拟的支付页面，只用于演示和测试，不会扣款。</p>
                <p>%s</p><p><b>%s 元</b></p>
                <form method="post" action="/pay"><input type="hidden" name="order" value="%s">%s</form></main></body></html>
                """.formatted(escaped(order.title()), order.yuan(), escaped(code), buttons);
    }

    /** The page of no order. */
    static String unknown() {
        return HEAD + "<h1>模拟支付</h1><p>没有这张缴费单。请回到费用单，再点一次「去缴费」。</p></main></body></html>";
    }

    private static String button(String name, String text) {
        return "<button name=\"press\" value=\"" + name + "\">" + text + "</button>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
