package org.jiamenkou.edge;

import java.util.Arrays;

/** What can go wrong, in the words a reader is told: what happened, and the next step. */
enum Problem {
    BAD_REQUEST(
            400,
            "bad-request",
            "这个请求没有看懂",
            "网址或填写的内容不完整。什么也没有丢失，请返回上一页再试一次。",
            "We could not read this request. Nothing was lost: please go back and try again."),
    FORBIDDEN(403, "forbidden", "这一页不对外开放", "您没有查看这一页的权限。", "This page is not open to you."),
    NOT_FOUND(
            404,
            "not-found",
            "没有找到这一页",
            "网址可能写错了，或者这一页已经移走。",
            "There is no such page: the address may be mistyped, or the page has moved."),
    CONFLICT(
            409,
            "conflict",
            "内容刚刚被改动过",
            "您的操作没有生效，什么也没有丢失。请刷新后再试一次。",
            "Somebody changed this just now. Nothing was lost: please reload and try again."),
    TOO_LARGE(
            413,
            "too-large",
            "文件太大",
            "一次最多提交 32 MB，这次什么也没有改动。请返回上一页，换一个小一些的文件，或分几次提交。",
            "At most 32 MB can be handed in at once; nothing was changed. Please go back and choose a smaller file."),
    FAULT(
            500,
            "fault",
            "我们这边出了问题",
            "什么也没有丢失，请稍后再试。如果一直这样，请把下面的编号告诉教育局。",
            "Something went wrong on our side. Nothing was lost: please try again later, and quote the number below."),
    BUSY(
            503,
            "busy",
            "现在查询的人很多",
            "系统正忙或正在维护，请过一分钟再试。",
            "The service is busy or being maintained. Please try again in a minute.");

    private final int status;
    private final String code;
    private final String title;
    private final String text;
    private final String english;

    Problem(int status, String code, String title, String text, String english) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.text = text;
        this.english = english;
    }

    /** The problem a status stands for: its own, or the plainest of its kind. */
    static Problem of(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : FAULT);
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String english() {
        return english;
    }
}
