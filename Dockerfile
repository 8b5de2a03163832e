# docker build -t juesuan-lint . && docker run --rm -v "$PWD:/work" juesuan-lint check
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o /out/ ./cmd/juesuan-lint ./cmd/juesuan-convert

FROM scratch
COPY --from=build /out/ /bin/
WORKDIR /work
USER 65532:65532
ENTRYPOINT ["/bin/juesuan-lint"]
